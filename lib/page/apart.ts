/**
 * What stands on a page beside its main part: found by landmarks, and lists of other pages by how
 * boards build them. For one reading: it remembers what it has seen of lists.
 */
export class Apartness {
  private readonly lists = new Map<Element, { next: Element | null; cards: number }>();

  isApart(element: Element): boolean {
    return element.matches(landmarks) ? !isInside(element) : isOneOfMany(element) || this.isCard(element);
  }

  /** One of several cards beside each other that each lead to another page or posting. */
  private isCard(element: Element): boolean {
    const { parentElement: parent } = element;
    return parent !== null && leadsElsewhere(element) && this.cardsIn(parent) >= fewestCards;
  }

  /** Counts no further than it has to. */
  private cardsIn(parent: Element): number {
    let list = this.lists.get(parent);
    if (!list) this.lists.set(parent, list = { next: parent.firstElementChild, cards: 0 });
    for (; list.next && list.cards < fewestCards; list.next = list.next.nextElementSibling) {
      if (leadsElsewhere(list.next)) list.cards += 1;
    }
    return list.cards;
  }
}

const landmarks = [
  'nav', 'footer', '[role="navigation"]', '[role="contentinfo"]', '[role="search"]', '[role="menu"]', '[role="menubar"]', '[role="listbox"]',
  '[role="textbox"]', '[role="code"]', '[contenteditable]:not([contenteditable="false" i])',
].join(',');

/** A footer of an article is part of it. */
function isInside(element: Element): boolean {
  return element.localName === 'footer' && element.closest('article, main, [role="main"], dialog') !== null;
}

/** So many cards beside each other make a list. */
const fewestCards = 3;
const link = 'a[href]:not([href^="#"], [href^="mailto:"], [href^="tel:"])';
const press = 'button, [role="button"], [role="option"], [role="link"]';
const heading = 'h1, h2, h3, h4, h5, h6, [role="heading"]';

/** UTF-16 units. What is shorter is a button or a label ("Full-time", "$25 an hour"). */
const shortestCard = 12;
const longestCard = 700;
const longestPlainCard = 300;

/**
 * A short text whose title is a link to elsewhere, or which as a whole is to be pressed. A thread's post
 * has links too (its author, a reply), but no linked heading and no title of several words at its top.
 */
function leadsElsewhere(card: Element): boolean {
  const text = textOf(card, longestCard);
  if (text === null || text.length < shortestCard || (text.length < 2 * shortestCard && /\d/.test(text))) return false;
  if (card.matches(link) || card.matches(press)) return !card.hasAttribute('aria-expanded');
  const pressed = card.querySelector(press);
  if (pressed && !pressed.hasAttribute('aria-expanded') && (textOf(pressed, longestCard)?.length ?? 0) > text.length * 0.8) return true;
  const linked = card.querySelector(link);
  if (!linked) return false;
  if (linked.closest(heading) || linked.querySelector(heading)) return true;
  const title = textOf(linked, longestPlainCard) ?? '';
  return text.length <= longestPlainCard && title.length >= text.length * 0.12 && title.includes(' ') && text.startsWith(title);
}

/** One of several whole articles with titles of their own, as where results are shown one below the other. */
function isOneOfMany(element: Element): boolean {
  if (!isTitled(element)) return false;
  for (const sibling of element.parentElement?.children ?? []) if (sibling !== element && isTitled(sibling)) return true;
  return false;
}

function isTitled(element: Element): boolean {
  return element.matches('article, [role="article"]') && element.querySelector(heading) !== null;
}

/** The element's text on one line; null if it is longer than `most`, which is found out without reading all of it. */
function textOf(element: Element, most: number): string | null {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) {
    text += (walker.currentNode as Text).data.replaceAll(/\s+/g, ' ');
    if (text.length > most * 2) return null;
  }
  const line = text.replaceAll(/ +/g, ' ').trim();
  return line.length > most ? null : line;
}
