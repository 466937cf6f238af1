#!/bin/sh
# Brings both databases of Temporal to the server's schema; a repeated run finds nothing to do.
set -eu

prepare() {
  tool="temporal-sql-tool --plugin postgres12 --ep $POSTGRES_SEEDS -p $DB_PORT -u $POSTGRES_USER --db $1"
  versions="/etc/temporal/schema/postgresql/v12/$2/versioned"
  # The first run fails for want of the table of versions, which set-up then makes.
  $tool update-schema -d "$versions" || {
    $tool setup-schema -v 0.0
    $tool update-schema -d "$versions"
  }
}

prepare temporal temporal
prepare temporal_visibility visibility
