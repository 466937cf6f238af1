# One image for api, worker and migrate: only the command differs.
FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The second form is for a lock that lacks packages of other platforms (see prepare.mjs).
RUN npm ci || npm install --no-save
COPY . .
RUN node prisma/schema/generate.mjs \
 && NODE_ENV=production node node_modules/vite/bin/vite.js build --config web/vite.config.ts \
 && npm prune --omit=dev
RUN node docker/fill-cache.mjs

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
WORKDIR /app
COPY --from=build /app /app
RUN mkdir -p /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3000
# PID 1 is node itself, so SIGTERM reaches the drain of the worker.
CMD ["node", "run.mjs", "cli/index.ts", "api"]
