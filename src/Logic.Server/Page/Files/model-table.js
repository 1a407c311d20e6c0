// A finite model as tables: what the elements are, and where each predicate holds.

/** The model as a list of tables. */
export function modelTables(model) {
  const name = element => model.domain[element];
  const tables = [];
  const facts = model.predicates.filter(p => p.arity === 0);
  if (facts.length) tables.push(table('Facts', ['fact', 'holds'], facts.map(p => [p.name, yes(p.holds.length > 0)])));
  tables.push(properties(model, model.predicates.filter(p => p.arity === 1), name));
  for (const predicate of model.predicates.filter(p => p.arity === 2)) tables.push(relation(model, predicate, name));
  for (const predicate of model.predicates.filter(p => p.arity > 2)) {
    const heads = predicate.holds[0]?.map((_, i) => `${i + 1}.`) ?? ['holds'];
    const rows = predicate.holds.length ? predicate.holds.map(t => t.map(name)) : [['nowhere']];
    tables.push(table(`${predicate.name} holds of`, heads, rows));
  }

  for (const f of model.functions.filter(f => f.arity > 0)) {
    const rows = f.values.map(v => [`${f.name}(${v.slice(0, -1).map(name).join(', ')})`, name(v.at(-1))]);
    tables.push(table(`The function ${f.name}`, ['of', 'is'], [...rows, ['otherwise', name(f.otherwise)]]));
  }

  return tables;
}

function properties(model, predicates, name) {
  const constants = element => model.functions
    .filter(f => f.arity === 0 && (f.values[0]?.[0] ?? f.otherwise) === element).map(f => f.name)
    .filter(constant => constant !== name(element));
  const rows = model.domain.map((_, element) => [
    [name(element), ...constants(element)].join(' = '),
    ...predicates.map(p => yes(p.holds.some(([e]) => e === element))),
  ]);
  return table(predicates.length ? 'Who has what property' : 'Who there is', ['element', ...predicates.map(p => p.name)], rows);
}

function relation(model, predicate, name) {
  const holds = (a, b) => predicate.holds.some(([x, y]) => x === a && y === b);
  const rows = model.domain.map((_, a) => [name(a), ...model.domain.map((_, b) => yes(holds(a, b)))]);
  return table(`${predicate.name}: the row's element to the column's`, [predicate.name, ...model.domain], rows);
}

function yes(holds) {
  return holds ? 'yes' : 'no';
}

/** A table whose first column heads its rows. */
function table(caption, heads, rows) {
  const element = document.createElement('table');
  element.createCaption().textContent = caption;
  const head = element.createTHead().insertRow();
  for (const text of heads) head.append(cell('th', text, 'col'));
  const body = element.createTBody();
  for (const [first, ...rest] of rows) {
    const row = body.insertRow();
    row.append(cell('th', first, 'row'), ...rest.map(text => cell('td', text)));
  }

  return element;
}

function cell(kind, text, scope) {
  const element = document.createElement(kind);
  element.textContent = text;
  if (scope) element.scope = scope;
  return element;
}
