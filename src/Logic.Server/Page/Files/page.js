import { markedText, messages } from './marked-text.js';
import { modelTables } from './model-table.js';
import { proofTree } from './proof-tree.js';

const examples = [
  ['Socrates', 'All men are mortal. Socrates is a man.', 'Is Socrates mortal?'],
  ['A chain', 'Every student who studies passes. Mary is a student. Mary studies. Nobody who passes is sad.', 'Is Mary sad?'],
  ['An open question', 'Every dog that barks chases a cat. Rex is a dog.', 'Does Rex chase a cat?'],
  ['A contradiction', 'No bird is a mammal. Bats are mammals. Zed is a bat. Zed is a bird.', ''],
];
const verdicts = {
  True: ['good', 'True: it follows.'],
  False: ['bad', 'False: its contrary follows.'],
  Unknown: ['open', 'Unknown: neither it nor its contrary follows.'],
  InconsistentPremises: ['bad', 'The premises contradict each other.'],
  Undetermined: ['open', 'Undetermined: no answer was found.'],
};
const find = id => document.getElementById(id);
const results = find('results');
let turn = 0;

function element(kind, properties, ...children) {
  const made = Object.assign(document.createElement(kind), properties);
  made.append(...children.filter(child => child !== null));
  return made;
}

async function post(path, body) {
  const headers = { 'Content-Type': 'application/json' };
  if (find('key').value) headers['X-Api-Key'] = find('key').value;
  const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  const isJson = /json/.test(response.headers.get('Content-Type') ?? '');
  const answer = isJson ? await response.json() : { detail: `The server answered ${response.status}.` };
  if (response.status === 401) find('key-box').open = true;
  if (!response.ok) throw Object.assign(new Error(answer.detail ?? answer.title), { code: answer.code });
  return answer;
}

async function run() {
  const mine = ++turn;
  const premises = find('premises').value;
  const question = find('question').value.trim();
  results.setAttribute('aria-busy', 'true');
  let shown;
  try {
    const [read, answer] = await Promise.all([
      post('/convert', { text: premises }),
      question ? post('/ask', { premises: [premises], question }) : post('/check', { premises: [premises] }),
    ]);
    shown = [question ? showAnswer(answer) : showCheck(answer), showReading(read), question ? showEvidence(answer) : showConflict(answer)];
  } catch (error) {
    const text = error.code ? `${error.code}: ${error.message}` : `The server could not be asked: ${error.message}`;
    shown = [element('p', { className: 'verdict bad', role: 'alert' }, text)];
  }

  if (mine !== turn) return;
  results.replaceChildren(...shown.flat().filter(Boolean));
  results.setAttribute('aria-busy', 'false');
}

function showAnswer(answer) {
  const [kind, words] = verdicts[answer.verdict];
  const unread = (answer.diagnostics ?? []).some(d => d.code === 'LOGIC1010')
    ? (answer.diagnostics.filter(d => d.severity === 'Error').map(d => element('p', { className: 'said' }, `${d.code}: ${d.message}`))) : [];
  return element('div', { className: `verdict ${kind}` },
    element('strong', {}, words),
    answer.formula ? element('span', { className: 'formula' }, answer.formula) : null,
    answer.conclusion ? element('span', {}, answer.conclusion) : null, ...unread);
}

function showCheck(check) {
  const [kind, words] = check.consistent === true ? ['good', 'Consistent: the premises can hold together.']
    : check.consistent === false ? ['bad', 'The premises contradict each other.']
      : ['open', 'Undetermined: not everything was read, or no answer was found.'];
  return element('div', { className: `verdict ${kind}` }, element('strong', {}, words));
}

function showReading(read) {
  const diagnostics = read.diagnostics ?? [];
  const list = element('ol', { className: 'sentences' }, ...read.sentences.map(showSentence));
  return [
    element('h2', {}, 'What was read'),
    ...(diagnostics.length ? [markedText(read.text, diagnostics), ...messages(diagnostics)] : []),
    list, showAxioms(read.backgroundAxioms),
  ];
}

function showSentence(sentence) {
  const others = sentence.readings.slice(1);
  return element('li', {},
    element('span', {}, sentence.text),
    sentence.fol
      ? element('span', { className: 'formula' }, sentence.fol)
      : element('span', { className: 'said' }, ' not understood'),
    sentence.fol ? element('span', { className: 'help' }, `confidence ${Math.round(sentence.confidence * 100)} %`) : null,
    others.length ? element('details', {}, element('summary', {}, others.length === 1 ? 'Another reading' : `${others.length} other readings`),
      element('ul', {}, ...others.map(r => element('li', {}, element('code', {}, r.fol), ` (${Math.round(r.score * 100)} %)`)))) : null);
}

function showAxioms(axioms) {
  return axioms ? element('details', {}, element('summary', {}, `Background: ${axioms.length} that the words bring along`),
    element('ul', {}, ...axioms.map(a => element('li', {}, element('code', {}, a.formula), ` (${a.reason})`)))) : null;
}

function showEvidence(answer) {
  const shown = [];
  if (answer.explanation) shown.push(...showProof(answer.explanation));
  if (answer.verdict === 'Unknown') {
    shown.push(...showModel('A situation where it does not hold', answer.proof?.countermodel));
    shown.push(...showModel('A situation where it holds', answer.refutation?.countermodel));
  }

  return shown;
}

function showProof(steps) {
  const picture = element('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: 'Proof as a tree' }, proofTree(steps));
  const list = element('ol', {}, ...steps.map(step => element('li', {},
    element('code', {}, step.formula), ' ', element('span', { className: 'help' }, step.sentence ? `premise: ${step.sentence}` : step.reason))));
  return [element('h2', {}, 'Proof'), picture, element('details', { open: true }, element('summary', {}, 'The steps as a list'), list)];
}

function showModel(title, model) {
  if (!model) return [];
  return [element('h2', {}, title), element('div', { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: title }, ...modelTables(model))];
}

function showConflict(check) {
  if (check.conflict) return [element('h2', {}, 'These cannot hold together'), element('ul', {}, ...check.conflict.map(text => element('li', {}, text)))];
  return check.proof.countermodel ? showModel('A situation where all of them hold', check.proof.countermodel) : [];
}

function link() {
  const texts = new URLSearchParams({ premises: find('premises').value, question: find('question').value });
  return `${location.pathname}#${texts}`;
}

function fillFromLink() {
  const texts = new URLSearchParams(location.hash.slice(1));
  if (!texts.has('premises')) return;
  find('premises').value = texts.get('premises');
  find('question').value = texts.get('question') ?? '';
  run();
}

function start() {
  find('key').value = sessionStorage.getItem('key') ?? '';
  find('key').addEventListener('change', () => sessionStorage.setItem('key', find('key').value));
  find('ask').addEventListener('submit', event => {
    event.preventDefault();
    history.replaceState(null, '', link());
    run();
  });
  find('ask').addEventListener('keydown', event => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) find('ask').requestSubmit();
  });
  find('copy').addEventListener('click', async () => {
    history.replaceState(null, '', link());
    await navigator.clipboard?.writeText(location.href).catch(() => {});
    find('copied').textContent = 'The link is in the address bar.';
  });
  find('examples').append(...examples.map(([name, premises, question]) =>
    element('li', {}, element('a', { href: `#${new URLSearchParams({ premises, question })}` }, name))));
  addEventListener('hashchange', fillFromLink);
  fillFromLink();
}

start();
