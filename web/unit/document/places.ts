/** Where a value of the document stands on the page: its control, or the group of them. */
export const placeOf = (name: string): string => `doc:${name}`;
export const gapIdOf = (name: string): string => `doc-gap:${name}`;

/** Where the document is handed in. */
export const SEND = 'send';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLButtonElement;

/** Within a group, what is to be filled in first; else what adds to it. */
const firstOf = (place: HTMLElement): HTMLElement => {
  if (place.matches('input, textarea')) return place;
  const controls = [...place.querySelectorAll<Control>('input:not([type=file]), textarea')];
  return (
    controls.find(one => one.value === '') ??
    place.querySelector('.ant-btn-primary') ??
    place.querySelector('button') ??
    place
  );
};

/** Goes there for keyboards and screen readers too; what lies in a folded problem is unfolded first. */
export const goTo = (name: string): void => {
  const place = document.getElementById(placeOf(name));
  if (!place) return;
  const folded = place.closest('details');
  if (folded) folded.open = true;
  const target = firstOf(place);
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
};
