// A proof as a picture: what is given above, what follows below it, the conclusion at the bottom.

const space = 'http://www.w3.org/2000/svg';
const gap = { across: 24, down: 44, inside: 10 };
const line = { height: 20, letters: 34, letter: 8.6, small: 6.6 };

/** The steps as an SVG; each step has number, formula, reason, sentence and the numbers it follows from. */
export function proofTree(steps) {
  const boxes = steps.map(box);
  const levels = layers(boxes);
  const size = place(levels);
  const svg = make('svg', {
    class: 'tree', role: 'img', 'aria-labelledby': 'tree-title tree-more', width: size.width, height: size.height, viewBox: `0 0 ${size.width} ${size.height}`,
  });
  svg.append(label('title', 'tree-title', `Proof with ${steps.length} steps`), label('desc', 'tree-more', 'The same steps are in the list below.'));
  for (const child of boxes) for (const number of child.step.from) svg.append(edge(boxes[number - 1], child));
  for (const one of boxes) svg.append(draw(one, one === boxes.at(-1)));
  return svg;
}

function box(step) {
  const formula = wrap(`${step.number}. ${step.formula}`, line.letters);
  const why = wrap(step.sentence ?? step.reason, line.letters + 8);
  const width = Math.max(...formula.map(l => l.length * line.letter), ...why.map(l => l.length * line.small)) + 2 * gap.inside;
  return { step, formula, why, width, height: (formula.length + why.length) * line.height + gap.inside };
}

/** Breaks at spaces; a word that is longer than a line stands alone. */
function wrap(text, most) {
  const lines = [''];
  for (const word of text.split(' ')) {
    if (lines.at(-1) && lines.at(-1).length + word.length + 1 > most) lines.push(word);
    else lines[lines.length - 1] = lines.at(-1) ? `${lines.at(-1)} ${word}` : word;
  }

  return lines;
}

/** What is given stands just above what it is first used for, everything else one below what it follows from. */
function layers(boxes) {
  for (const one of boxes) one.level = Math.max(0, ...one.step.from.map(n => boxes[n - 1].level + 1));
  for (const one of boxes.filter(b => b.step.from.length === 0)) {
    const users = boxes.filter(b => b.step.from.includes(one.step.number));
    if (users.length) one.level = Math.min(...users.map(u => u.level)) - 1;
  }

  const levels = [];
  for (const one of boxes) (levels[one.level] ??= []).push(one);
  return levels.filter(Boolean);
}

/** Gives each box its corner, each level centred. */
function place(levels) {
  const widths = levels.map(level => level.reduce((sum, b) => sum + b.width + gap.across, -gap.across));
  const width = Math.max(...widths) + 2;
  let top = 1;
  levels.forEach((level, index) => {
    let left = (width - widths[index]) / 2;
    for (const one of level) {
      one.x = left;
      one.y = top;
      left += one.width + gap.across;
    }

    top += Math.max(...level.map(b => b.height)) + gap.down;
  });
  return { width: Math.ceil(width), height: Math.ceil(top - gap.down + 1) };
}

function edge(from, to) {
  const start = { x: from.x + from.width / 2, y: from.y + from.height };
  const end = { x: to.x + to.width / 2, y: to.y };
  const middle = (start.y + end.y) / 2;
  return make('path', { d: `M${start.x} ${start.y}C${start.x} ${middle} ${end.x} ${middle} ${end.x} ${end.y}` });
}

function draw(one, isGoal) {
  const group = make('g', { class: isGoal ? 'goal' : one.step.from.length === 0 ? 'premise' : 'step' });
  group.append(make('rect', { x: one.x, y: one.y, width: one.width, height: one.height, rx: 6 }));
  const texts = [...one.formula.map(text => ({ text })), ...one.why.map(text => ({ text, class: 'why' }))];
  texts.forEach(({ text, ...attributes }, row) => {
    const element = make('text', { x: one.x + one.width / 2, y: one.y + line.height * (row + 1) - 2, 'text-anchor': 'middle', ...attributes });
    element.textContent = text;
    group.append(element);
  });
  return group;
}

function label(kind, id, text) {
  const element = make(kind, { id });
  element.textContent = text;
  return element;
}

function make(kind, attributes) {
  const element = document.createElementNS(space, kind);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
