import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../../commands/all.ts';
import { type CommandBody, commandsWithinLimits } from '../../../src/adapters/discord/command-limits.ts';
import { registerCommands } from '../../../src/adapters/discord/register-commands.ts';
import { registrationBody } from '../../../src/adapters/discord/registration.ts';
import { type Command, defineCommand } from '../../../src/command/command.ts';
import { sampleCommands } from './sample.ts';
import { against } from './stand-in/schema.ts';
import { type StandIn, startStandIn, TOKEN } from './stand-in/stand-in.ts';

function command(over: Partial<Command> = {}): Command {
  const run = () => ({ blocks: [], found: false });
  return { ...defineCommand({ name: 'x', description: 'y', access: 'everyone', options: {}, run }), ...over };
}

describe('the commands as Discord registers them', () => {
  test.each(['global', 'admin'] as const)('those that the bot has are taken by Discord: %s', (where) => {
    const body = registrationBody(commands, where);
    expect(body.length).toBeGreaterThan(0);
    expect(against.commands(body)).toEqual([]);
  });

  test('everything for everyone is there for servers, direct messages and private channels', () => {
    const body = registrationBody(sampleCommands, 'global');
    expect(body.map(({ name }) => name)).toEqual(['ask', 'harbour', 'slow', 'broken', 'chart']);
    expect(against.commands(body)).toEqual([]);
    for (const one of body) expect(one).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  });

  test("moderators' commands are only for their servers and for those who manage them", () => {
    const body = registrationBody(sampleCommands, 'admin');
    expect(against.commands(body)).toEqual([]);
    expect(body).toMatchObject([
      { name: 'tide', default_member_permissions: 32, options: [{ type: 1, name: 'turn' }] },
    ]);
    expect(body[0]).not.toHaveProperty('contexts');
  });

  test('two words are a group and its subcommand', () => {
    const group = registrationBody(sampleCommands, 'global').find(({ name }) => name === 'harbour');
    expect(group).toMatchObject({ options: [{ type: 1, name: 'list', description: 'Words of the harbour' }] });
  });

  test('options keep their kinds and bounds, the required ones first', () => {
    const options = {
      chart: { type: 'file', description: 'a file', required: true, mostBytes: 100 },
      count: { type: 'integer', description: 'a number', min: 1, max: 9 },
      way: { type: 'string', description: 'a way', choices: ['in', 'out'] },
      who: { type: 'string', description: 'a name', required: true, maxLength: 50, suggest: () => [] },
    } as const;
    expect(registrationBody([command({ options })], 'global')[0]).toHaveProperty('options', [
      { type: 11, name: 'chart', description: 'a file', required: true },
      { type: 3, name: 'who', description: 'a name', required: true, max_length: 50, autocomplete: true },
      { type: 4, name: 'count', description: 'a number', required: false, min_value: 1, max_value: 9 },
      {
        type: 3,
        name: 'way',
        description: 'a way',
        required: false,
        choices: [
          { name: 'in', value: 'in' },
          { name: 'out', value: 'out' },
        ],
      },
    ]);
  });

  test('names, descriptions and choices are there in Japanese and Korean', () => {
    const body = registrationBody(commands, 'global');
    const group = body.find(({ name }) => name === 'summit');
    expect(group).toMatchObject({
      name_localizations: { ja: '首脳会談', ko: '정상회담' },
      options: [{ name: 'count', name_localizations: { ja: '回数', ko: '횟수' } }, {}, {}, {}],
    });
    const texts = JSON.stringify(body);
    expect(texts).toContain(
      '{"name":"bilateral","name_localizations":{"ja":"二国間","ko":"양자"},"value":"bilateral"}',
    );
    expect(texts).toContain('{"name":"한국어","value":"ko"}');
    expect(body.find(({ name }) => name === 'Find sources')).toMatchObject({
      name_localizations: { ja: '出典を探す', ko: '출처 찾기' },
    });
  });

  test('an entry of a message’s menu has a capital, no description and no options, and is there everywhere', () => {
    const options = { text: { type: 'string', description: 'what the message says', required: true } } as const;
    const body = registrationBody([command({ name: 'find boats', menu: 'message', options })], 'global');
    expect(body).toEqual([{ type: 3, name: 'Find boats', contexts: [0, 1, 2], integration_types: [0, 1] }]);
    expect(against.commands(body)).toEqual([]);
  });

  test.each([
    ['an entry of a menu with a name that is too long', { name: 'a'.repeat(33), menu: 'message' }],
    ['a name in capitals', { name: 'Ask' }],
    ['a description that is too long', { description: 'a'.repeat(101) }],
    ['three words', { name: 'a b c' }],
    ['a choice that is too long', { options: { a: { type: 'string', description: 'b', choices: ['c'.repeat(101)] } } }],
    [
      'too many choices',
      { options: { a: { type: 'string', description: 'b', choices: [...'abcdefghijklmnopqrstuvwxyz'] } } },
    ],
    [
      'too many options',
      {
        options: Object.fromEntries(
          [...'abcdefghijklmnopqrstuvwxyz'].map((name) => [name, { type: 'boolean', description: 'b' }]),
        ),
      },
    ],
  ] as [string, Partial<Command>][])('%s is refused before Discord does', (_what, over) => {
    expect(() => registrationBody([command(over)], 'global')).toThrow(RangeError);
  });

  test('more entries than a menu holds are refused', () => {
    const entries = [...'abcdef'].map((name) => command({ name, menu: 'message' }));
    expect(() => registrationBody(entries, 'global')).toThrow('6 entries of a menu');
  });

  test('a command beside subcommands of its name is refused', () => {
    expect(() => registrationBody([command({ name: 'a' }), command({ name: 'a b' })], 'global')).toThrow(
      'one more word',
    );
  });
});

describe('in another language', () => {
  const entry = { name: 'a', description: 'b', type: 1 } as const;
  test.each([
    ['a name in capitals', { name_localizations: { de: 'Frage' } }],
    ['a name with a space', { name_localizations: { ja: '質 問' } }],
    ['a description that is too long', { description_localizations: { ko: '가'.repeat(101) } }],
    [
      'a choice that is too long',
      {
        options: [
          {
            type: 3,
            name: 'a',
            description: 'b',
            choices: [{ name: 'c', name_localizations: { ja: 'あ'.repeat(101) }, value: 'd' }],
          },
        ],
      },
    ],
    [
      'two options of one name',
      {
        options: [
          { type: 5, name: 'a', description: 'b' },
          { type: 5, name: 'c', name_localizations: { ja: 'a' }, description: 'd' },
        ],
      },
    ],
  ])('%s is refused before Discord does', (_what, over) => {
    expect(() => commandsWithinLimits([{ ...entry, ...over } as CommandBody])).toThrow(RangeError);
  });

  test('only the longest text of each field counts', () => {
    const option = (at: number) => ({
      type: 5,
      name: `a${at}`,
      description: 'b'.repeat(100),
      description_localizations: { ja: 'あ'.repeat(100), ko: '가'.repeat(100) },
    });
    const group = (at: number) => ({
      type: 1,
      name: `c${at}`,
      description: 'd',
      options: Array.from({ length: 25 }, (_, one) => option(one)),
    });
    const body = (groups: number) =>
      [{ ...entry, options: Array.from({ length: groups }, (_, at) => group(at)) }] as CommandBody[];
    expect(commandsWithinLimits(body(3))).toHaveLength(1);
    expect(() => commandsWithinLimits(body(4))).toThrow('/a is too long');
  });
});

describe('registering', () => {
  let standIn: StandIn;
  const guilds = ['200000000000000001', '200000000000000003'];
  const puts = () => standIn.calls.filter(({ route }) => route.startsWith('PUT')).map(({ route }) => route);
  const target = () => ({ token: TOKEN, apiUrl: standIn.apiUrl, commands: sampleCommands, adminGuildIds: guilds });

  beforeEach(async () => {
    standIn = await startStandIn();
  });
  afterEach(async () => {
    expect(standIn.takeProblems()).toEqual([]);
    await standIn.stop();
  });

  test('puts commands everywhere, and the moderators’ ones in their servers', async () => {
    const lines = await registerCommands(target());
    expect(puts()).toEqual([
      'PUT /applications/100000000000000001/commands',
      'PUT /applications/100000000000000001/guilds/200000000000000001/commands',
      'PUT /applications/100000000000000001/guilds/200000000000000003/commands',
    ]);
    expect(lines).toEqual([
      'Everywhere: /ask, /harbour, /slow, /broken, /chart',
      'In server 200000000000000001: /tide',
      'In server 200000000000000003: /tide',
    ]);
  });

  test('with a development server puts all of them there and nowhere else', async () => {
    expect(await registerCommands({ ...target(), devGuildId: '200000000000000009' })).toEqual([
      'In server 200000000000000009: /ask, /harbour, /slow, /broken, /chart, /tide',
    ]);
    expect(puts()).toEqual(['PUT /applications/100000000000000001/guilds/200000000000000009/commands']);
  });

  test('says in one sentence that the token is refused', async () => {
    await expect(registerCommands({ ...target(), token: 'wrong' })).rejects.toThrow(
      /^Discord refused the token: .*\.$/,
    );
  });

  test('says in one sentence that a server refuses', async () => {
    standIn.fail({ route: /guilds/, status: 403, times: 1, body: { message: 'Missing Access', code: 50001 } });
    await expect(registerCommands(target())).rejects.toThrow(
      'Discord refused the call with status 403: Missing Access.',
    );
  });

  test('says in one sentence that Discord cannot be reached', async () => {
    await expect(registerCommands({ ...target(), apiUrl: 'http://127.0.0.1:1/api' })).rejects.toThrow(
      /^Discord could not be reached at http:\/\/127\.0\.0\.1:1\/api: .*\.$/,
    );
  });
});
