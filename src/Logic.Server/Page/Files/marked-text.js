// The text as it was typed, with what was not understood marked in it.

/** A paragraph with the text; errors and warnings are marks, each described by its message. */
export function markedText(text, diagnostics) {
  const paragraph = document.createElement('p');
  let at = 0;
  for (const { from, to, ids } of places(text, diagnostics)) {
    paragraph.append(text.slice(at, from));
    const mark = document.createElement('mark');
    mark.textContent = text.slice(from, to);
    mark.setAttribute('aria-describedby', ids.join(' '));
    paragraph.append(mark);
    at = to;
  }

  paragraph.append(text.slice(at));
  return paragraph;
}

/** The messages, each with the id that its mark refers to. */
export function messages(diagnostics) {
  return diagnostics.map((diagnostic, index) => {
    const line = document.createElement('p');
    line.className = diagnostic.severity === 'Error' ? 'said' : 'said warning';
    line.id = `said-${index}`;
    line.textContent = `${diagnostic.code}: ${diagnostic.message}`;
    return line;
  });
}

/** Ranges to mark, in order and without overlaps. An empty span marks the word or character it stands at. */
function places(text, diagnostics) {
  const ranges = diagnostics
    .map((d, index) => ({ from: d.start, to: Math.min(text.length, d.start + Math.max(1, d.length)), ids: [`said-${index}`] }))
    .map(r => r.from >= text.length ? { ...r, from: Math.max(0, text.length - 1), to: text.length } : r)
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const merged = [];
  for (const range of ranges) {
    const last = merged.at(-1);
    if (!last || range.from >= last.to) {
      merged.push(range);
    } else {
      last.to = Math.max(last.to, range.to);
      last.ids.push(...range.ids);
    }
  }

  return merged.filter(r => r.to > r.from);
}
