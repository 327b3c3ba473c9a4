import type { Changes } from './change-log.ts';
import { kindOf } from './element-kinds.ts';
import { containerOf } from './own-text.ts';
import type { Container } from './run.ts';

/** One container still to be read: its own text, the containers inside it, or both. */
export interface Task {
  container: Container;
  own: boolean;
  inner: boolean;
  /** It changed while it was being read, and is read a second time. */
  again?: boolean;
}

/** Everything. */
export function wholePage(): Task[] {
  return [{ container: document.documentElement, own: true, inner: true }];
}

/** Containers with all that is inside, last first. */
export function wholly(containers: readonly Container[]): Task[] {
  return containers.map((container) => ({ container, own: true, inner: true })).reverse();
}

/** What has to be read again after these changes, last first. */
export function tasksFor({ touched, fresh }: Changes): Task[] {
  const tasks: Task[] = [];
  for (const element of fresh) {
    if (kindOf(element) === 'skipped' || isBelow(element.parentElement, fresh)) continue;
    // Inline text belongs to the container around it, which is touched itself.
    const own = kindOf(element) !== 'inline' || element.shadowRoot !== null;
    tasks.push({ container: element, own, inner: true });
  }
  for (const container of new Set(Array.from(touched, containerOf))) {
    if (!container || (container instanceof Element && isBelow(container, fresh))) continue;
    tasks.push({ container, own: true, inner: false });
  }
  return tasks.reverse();
}

/** Whether the element is one of these or stands below one. */
function isBelow(element: Element | null, others: ReadonlySet<Element>): boolean {
  for (let at = element; at; at = at.parentElement) if (others.has(at)) return true;
  return false;
}
