import { liveRange, type PageMark } from '../page/place.ts';
import type { Placement } from './placement.ts';

/** The element our card lives in; in the page only while a card is open. */
export interface CardHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
  place(placement: Placement): void;
  remove(): void;
}

/** A script that Firefox has stopped in mid-card could not take its card away. */
export function removeLeftHosts(): void {
  for (const host of document.querySelectorAll('codecue-card')) host.remove();
}

/**
 * Puts the host into the top layer. A closed shadow root keeps page and card apart; a
 * manual popover leaves the page's focus and its own open menus alone. Under a modal dialog
 * everything outside the dialog is inert, so there the host goes into the dialog.
 */
export function openHost(mark: PageMark): CardHost {
  const element = document.createElement('codecue-card');
  const root = element.attachShadow({ mode: 'closed' });
  for (const [property, value] of Object.entries(bareStyle)) element.style.setProperty(property, value, 'important');
  element.popover = 'manual';
  const start = liveRange(mark)?.startContainer.parentElement;
  (start?.closest('dialog:modal') ?? document.fullscreenElement ?? document.documentElement).append(element);
  element.showPopover();
  return {
    element,
    root,
    place({ left, top, maxHeight }) {
      element.style.setProperty('left', `${left}px`, 'important');
      element.style.setProperty('top', `${top}px`, 'important');
      element.style.setProperty('--card-room', `${maxHeight}px`);
    },
    remove() {
      element.remove();
    },
  };
}

/** No style of the page may reach the host. For the visibility see marks.css. */
const bareStyle: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  width: 'max-content',
  height: 'max-content',
  overflow: 'visible',
  background: 'transparent',
  'color-scheme': 'light dark',
  visibility: 'var(--codecue-card, hidden)',
};
