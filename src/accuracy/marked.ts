const OPENS = new Set('“„«');
const CLOSES = new Set('”»');

/**
 * For each offset, whether it stands between quotation marks as they are printed; a quotation that is not closed ends
 * with its paragraph. `single`: single marks quote too. The program's own reading of marks is what is measured, and is
 * not asked.
 */
export function markedOffsets(text: string, single: boolean): Uint8Array {
  const marked = new Uint8Array(text.length);
  let isOpen = false;
  let isSingleOpen = false;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charAt(at);
    if (unit === '\n' && text.charAt(at + 1) === '\n') isOpen = isSingleOpen = false;
    else if (OPENS.has(unit)) isOpen = true;
    else if (CLOSES.has(unit)) isOpen = false;
    else if (unit === '"') isOpen = !isOpen;
    else if (single && unit === '‘') isSingleOpen = true;
    else if (single && unit === '’' && !/\p{L}/u.test(text.charAt(at + 1))) isSingleOpen = false;
    else if (isOpen || isSingleOpen) marked[at] = 1;
  }
  return marked;
}
