/** As much of an element as the reader of microdata looks at; unit tests have no DOM. */
export class FakeElement {
  readonly children: readonly FakeElement[];
  readonly textContent: string;
  private readonly attributes: Readonly<Record<string, string | undefined>>;

  constructor(attributes: Readonly<Record<string, string | undefined>>, text: string, children: readonly FakeElement[]) {
    this.attributes = attributes;
    this.children = children;
    this.textContent = text;
  }

  get childElementCount(): number {
    return this.children.length;
  }

  get innerHTML(): string {
    return `<p>${this.textContent}</p>`;
  }

  getAttribute(name: string): string | null {
    return this.attributes[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes[name] !== undefined;
  }
}

/** A document that finds these items, and no scripts. */
export function fakeDocument(items: readonly FakeElement[]): Document {
  return { getElementsByTagName: () => [], querySelectorAll: () => items } as unknown as Document;
}
