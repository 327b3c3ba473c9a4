/** Offers a text as a file to be saved. Gives its name. */
export function saveFile(name: string, text: string, type: string): string {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the text after the click; it is small, and goes with the page at the latest.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return name;
}
