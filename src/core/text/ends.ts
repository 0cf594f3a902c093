/**
 * A text without the run of such units at its end. Steps back from there, because a search for `/[…]+$/` begins anew at
 * each unit of every run.
 * @param unit fits one UTF-16 unit, without the flag `g`
 */
export function withoutEnd(text: string, unit: RegExp): string {
  let end = text.length;
  while (end > 0 && unit.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
