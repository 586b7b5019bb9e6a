// What a designer sees while she writes, in an editor driven by the real YAML language server.

import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { startEditor } from './support/editor.mjs';
import { project } from './support/pedagogy.mjs';

const curricula = join(project, 'curriculum');
const part = join(curricula, 'leadership-next', 'part.yaml');
const root = join(curricula, 'leadership-next', 'curriculum.yaml');
const findings = join(project, 'pedagogy-rules', 'src', 'test', 'resources', 'findings');
const line = (schema) => `# yaml-language-server: $schema=../schema/${schema}.schema.json\n`;

let editor;
before(async () => {
  editor = await startEditor();
});
after(() => editor.stop());

test('no file of a curriculum has a problem', async () => {
  const names = (await readdir(curricula, { recursive: true })).filter(
    (name) => name.endsWith('.yaml') && !/^(target|src)\b/.test(name),
  );
  assert.ok(names.length > 20, `${names.length} files`);
  for (const name of names) {
    const path = join(curricula, name);
    assert.deepEqual(await editor.problems(path, await readFile(path, 'utf8')), [], name);
  }
});

// Each is on the second line of a file; the first names the schema.
const SLIPS = [
  ['a mistyped key', 'roles: { treasurer: { titel: Keeps our money } }', ['2:23 Property titel is not allowed.']],
  ['a mistyped head', 'criteria: { met: { mesure: attendance, is: 60% } }', [
    '2:13 write what it asks, such as `measure`, `competency` or `all`',
  ]],
  ['a missing key', 'criteria: { met: { measure: attendance } }', ['2:13 Missing property "is".']],
  ['two heads', 'criteria: { met: { milestone: written, completed: speaking } }', [
    '2:40 Property completed is not allowed.',
  ]],
  ['a key of another head', 'criteria: { met: { milestone: written, is: 60% } }', [
    '2:40 Property is is not allowed.',
  ]],
  ['a text in place of a map', 'criteria: { met: written }', ['2:18 Incorrect type. Expected "Criterion".']],
  ['a wrong word', 'competencies: { voice: { of: membr, scale: steps } }', [
    '2:30 write `member`, `collective` or `mentor`',
  ]],
  ['a wrong window', 'measures: { here: { share-of: attendance, over: 6 meetings } }', [
    '2:49 write `last 6 meetings`, `last 2 pulses`, `last 4 reviews`, `6 months`, `since stage`,' +
      ' `since founding` or `now`',
  ]],
  ['a window where none is', 'measures: { us: { size: members, over: 6 months } }', [
    '2:40 this measure looks at the day itself and takes no window',
  ]],
  ['a wrong id', 'roles: { Book Keeper: {} }', ['2:10 write small letters, digits and `-`, a letter first']],
  ['a stage of two kinds', 'stages: { rest: { phase: action, kind: rest } }', [
    '2:26 a stage has a `phase` or a `kind`, and never both',
  ]],
  ['the collective inside who', 'criteria: { met: { members: 60%, who: { open: concern } } }', [
    '2:34 write what it asks, such as `competency`, `role` or `took-part`',
  ]],
];

for (const [name, text, expected] of SLIPS) {
  test(`told in words for people: ${name}`, async () => {
    assert.deepEqual(await editor.problems(part, line('part') + text + '\n'), expected);
  });
}

test('the root must say what it is', async () => {
  const text = 'curriculum: our-circle\nversion: 1.0\nlanguages: [en]\n';
  assert.deepEqual(await editor.problems(root, line('curriculum') + text), [
    '2:1 Missing property "title".',
    '3:10 write three whole numbers, such as `1.0.0`',
  ]);
});

test('what the parser of the loader cannot read, that of the editor tells too', async () => {
  for (const folder of ['unclosed-quote', 'unclosed-bracket', 'duplicate-key', 'tab-in-indentation']) {
    const text = await readFile(join(findings, folder, 'rules.yaml'), 'utf8');
    const problems = await editor.problems(part, line('part') + text);
    assert.notDeepEqual(problems, [], folder);
  }
});

const labels = async (text) => (await editor.completions(part, line('part') + text)).map(({ label }) => label);

test('the keys of a module are offered in the order in which they read best', async () => {
  const offered = await labels('modules:\n  speaking:\n    |\n');
  const keys = ['title', 'description', 'objectives', 'for', 'serves', 'teaches', 'helps', 'asks-for'];
  assert.deepEqual(
    offered.filter((label) => keys.includes(label)),
    keys,
  );
});

test('a key that is there is not offered again, and one of another head never', async () => {
  const offered = await labels('criteria:\n  met:\n    milestone: written\n    |\n');
  assert.ok(offered.includes('held-for') && offered.includes('because'), offered.join(' '));
  assert.ok(!offered.includes('milestone') && !offered.includes('is'), offered.join(' '));
});

test('the heads of a condition are offered, and whole conditions too', async () => {
  const items = await editor.completions(part, line('part') + 'criteria:\n  met:\n    |\n');
  const text = Object.fromEntries(items.map(({ label, insertText }) => [label, insertText]));
  assert.equal(text.measure, 'measure: ${1:attendance}');
  assert.equal(text.Measure, 'measure: attendance\nis: 60%');
  assert.equal(text.Members, 'members: 60%\nwho:\n  competency: voice\n  level: doing');
});

test('the words that may stand somewhere are offered with what they mean', async () => {
  const items = await editor.completions(part, line('part') + 'competencies:\n  voice:\n    of: |\n');
  assert.deepEqual(
    items.map(({ label, documentation }) => [label, documentation.value ?? documentation]),
    [
      ['member', 'something a member can do; her levels are hers alone'],
      ['collective', 'something the collective can do together'],
      ['mentor', 'something the mentor of the collective can do'],
    ],
  );
});

test('a new thing begins with all that it must have', async () => {
  const items = await editor.completions(part, line('part') + 'stages:\n  |\n');
  assert.equal(
    items.find(({ label }) => label === 'Stages').insertText,
    'trust:\n  phase: maturation\n  title: Coming together',
  );
});

test('a key says what it is when one points at it', async () => {
  const said = await editor.hover(part, line('part') + 'modules:\n  speaking:\n    teac|hes: { voice: doing }\n');
  assert.ok(
    said.startsWith(
      '#### Teaches\n\nCompetencies, each with the level to which it is taught.\n\n' +
        'Example:\n\n```yaml\nvoice: doing\nconflict: trying\n```\n',
    ),
    said,
  );
});

test('a word says what it stands for when one points at it', async () => {
  const said = await editor.hover(part, line('part') + 'competencies: { voice: { of: mem|ber, scale: steps } }\n');
  assert.ok(said.includes('* `member`: something a member can do; her levels are hers alone\n'), said);
});
