/**
 * Rows of a table with a heading line, cells separated by commas, quoted where they hold one.
 * Cells keep their text; a blank cell is an empty string.
 */
export function rowsOf(csv: string): Record<string, string>[] {
  const [heading = '', ...lines] = csv.split(/\r?\n/).filter((line) => line !== '');
  const names = cellsOf(heading);
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
  });
}

function cellsOf(line: string): string[] {
  const cells: string[] = [];
  for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) {
    cells.push(match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'));
  }
  return cells;
}
