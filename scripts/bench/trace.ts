import type { Page } from 'puppeteer-core';

/** What a page's main thread did, task by task, as Chromium recorded it. */

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  /** Microseconds: since some beginning, as time passed, and as this thread used the CPU. */
  ts: number;
  dur?: number;
  tdur?: number;
  args: { data?: { url?: string }; beginData?: { url?: string } };
}

export interface Task {
  /** CPU milliseconds of the whole task. */
  cpu: number;
  /** Milliseconds from beginning to end, whatever else the machine did. */
  wall: number;
  /** CPU milliseconds in it of the extension's scripts and of the page's. */
  ours: number;
  theirs: number;
  /** The rendering that it did: style, layout, paint. */
  rendering: number;
}

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];
const scripted = new Set(['FunctionCall', 'EvaluateScript', 'v8.compile']);
const rendered = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

/** Records the page while something is done with it. */
export async function traced(page: Page, address: string, work: () => Promise<unknown>): Promise<Task[]> {
  await page.tracing.start({ categories });
  await work();
  const recorded = await page.tracing.stop();
  if (!recorded) throw new Error('the browser recorded nothing');
  const { traceEvents } = JSON.parse(new TextDecoder().decode(recorded)) as { traceEvents: TraceEvent[] };
  return tasksOf(traceEvents, address);
}

/** Tasks of the main thread that loaded this address. */
function tasksOf(events: readonly TraceEvent[], address: string): Task[] {
  const loading = events.findLast(({ name, args }) => name === 'ParseHTML' && args.beginData?.url?.startsWith(address));
  if (!loading) throw new Error(`the browser did not record that ${address} was loaded`);
  const own = events.filter(({ ph, pid, tid, dur }) => ph === 'X' && pid === loading.pid && tid === loading.tid && dur !== undefined).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks: Task[] = [];
  let [task, taskEnd, callEnd]: [Task | null, number, number] = [null, 0, 0];
  for (const event of own) {
    const { name, ts, dur = 0, tdur = dur } = event;
    if (name === 'RunTask') {
      task = { cpu: tdur / 1000, wall: dur / 1000, ours: 0, theirs: 0, rendering: 0 };
      tasks.push(task);
      taskEnd = ts + dur;
      callEnd = 0;
    }
    if (!task || ts >= taskEnd) continue;
    if (rendered.has(name)) task.rendering += tdur / 1000;
    // What is called by a call is in it already.
    if (!scripted.has(name) || ts < callEnd) continue;
    callEnd = ts + dur;
    task[isOurs(event) ? 'ours' : 'theirs'] += tdur / 1000;
  }
  return tasks;
}

function isOurs({ args }: TraceEvent): boolean {
  return args.data?.url?.startsWith('chrome-extension:') ?? false;
}

/** Whether the task would not be there without the extension: it ran ours, and less of the page's. */
export function isAttributable({ ours, theirs }: Task): boolean {
  return ours > theirs;
}
