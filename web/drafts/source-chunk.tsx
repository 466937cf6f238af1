import { memo } from 'react';
import type { Span } from '../../domain/plan/types';
import { linesOf, type Piece } from './source-chunks';
import type { Place } from './source-places';

/** The mark in the margin where an entry begins. */
export interface EntryTag {
  at: number;
  label: string;
  /** What a screen reader says of it. */
  name: string;
  isLooked: boolean;
}

interface Props {
  source: string;
  chunk: Span;
  places: readonly Place[];
  asked: readonly Span[];
  /** What is looked at, where it lies in this part; null elsewhere. */
  active: Span | null;
  /** The entry that it belongs to, where it lies in this part; null elsewhere. */
  entry: Span | null;
  tags: readonly EntryTag[];
  /** Far away it is only text, which the browser can find but need not lay out. */
  isNear: boolean;
}

const classOf = ({ place, isAsked, isActive }: Piece): string =>
  [
    place ? `is-${place.kind}` : '',
    place?.role === undefined ? '' : `role-${place.role}`,
    isAsked ? 'is-asked' : '',
    isActive ? 'is-active' : '',
  ]
    .filter(one => one !== '')
    .join(' ');

/** A part of the source with its marks; each piece says by `data-at` where it begins. */
export const SourceChunk = memo((props: Props) => {
  const { source, chunk, places, asked, active, entry, tags, isNear } = props;
  if (!isNear)
    return (
      <div className="source-chunk" data-chunk={chunk.start}>
        {source.slice(chunk.start, chunk.end)}
      </div>
    );
  return (
    <div className="source-chunk is-near" data-chunk={chunk.start}>
      {linesOf(source, chunk, places, asked, active).map(({ start, end, pieces }) => {
        const isLooked = entry !== null && start < entry.end && end > entry.start;
        return (
          <div key={start} className={`source-line${isLooked ? ' is-entry' : ''}`}>
            {tags
              .filter(tag => tag.at >= start && tag.at < end)
              .slice(0, 1)
              .map(tag => (
                <button
                  key={tag.at}
                  type="button"
                  data-tag={tag.at}
                  className={`entry-tag${tag.isLooked ? ' is-looked' : ''}`}
                  aria-label={tag.name}
                  aria-pressed={tag.isLooked}
                >
                  {tag.label}
                </button>
              ))}
            {pieces.map(piece => {
              const className = classOf(piece);
              const words = source.slice(piece.start, piece.end);
              return piece.isAsked || piece.isActive ? (
                <mark key={piece.start} data-at={piece.start} className={className}>
                  {words}
                </mark>
              ) : (
                <span key={piece.start} data-at={piece.start} className={className}>
                  {words}
                </span>
              );
            })}
          </div>
        );
      })}
    </div>
  );
});
SourceChunk.displayName = 'SourceChunk';
