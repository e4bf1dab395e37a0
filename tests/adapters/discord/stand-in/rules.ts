import type { Json } from './schema.ts';

/** A message body as far as the stand-in looks into it. */
export interface SentBody {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[];
  readonly flags?: number;
  readonly components?: readonly Component[];
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
}

/** A component with what any of them may hold. */
export interface Component {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly url?: string;
  readonly accessory?: Component;
  /** What a label of a form stands over. */
  readonly component?: Component;
  readonly description?: string;
  readonly required?: boolean;
  readonly max_length?: number;
  readonly components?: readonly Component[];
}

const COMPONENTS_V2 = 1 << 15;

/** Every component of a message, nested ones too. */
export function allComponents(body: SentBody): Component[] {
  const walk = (component: Component): Component[] => {
    const { components = [], accessory, component: labelled } = component;
    const inside = [...components, accessory, labelled].filter((one) => one !== undefined);
    return [component, ...inside.flatMap(walk)];
  };
  return (body.components ?? []).flatMap(walk);
}

/** What Discord refuses in a message although its schema lets it through; and a message that could ping. */
export function brokenMessageRules(body: SentBody): string[] {
  const components = allComponents(body);
  const texts = components.map(({ content }) => content ?? '');
  const ids = components.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  const isV2 = ((body.flags ?? 0) & COMPONENTS_V2) !== 0;
  const rules: readonly (readonly [boolean, string])[] = [
    [!isV2 && (body.content ?? '').length > 2000, 'content over 2,000 characters'],
    [isV2 && Boolean(body.content || body.embeds?.length), 'components V2 beside content or embeds'],
    [!isV2 && components.some(({ type }) => type === 10 || type === 17), 'components V2 without their flag'],
    [!isV2 && !body.content && components.length === 0, 'an empty message'],
    [texts.join('').length > 4000, 'texts over 4,000 characters'],
    [Buffer.byteLength(texts.join('')) > 10_170, 'texts over 10,170 bytes'],
    [components.some(({ type, content }) => type === 10 && !content?.trim()), 'a blank text'],
    [components.length > 40, 'over 40 components'],
    [new Set(ids).size < ids.length, 'a custom_id twice'],
    [components.some(({ type, label }) => type === 2 && !label?.trim()), 'a button without a label'],
    [
      components.some(({ type, url, custom_id: id }) => type === 2 && (url === undefined) === (id === undefined)),
      'a button with both an address and a custom_id, or with neither',
    ],
    [components.some(({ url }) => url !== undefined && !/^https?:\/\//.test(url)), 'a button that leads elsewhere'],
    [JSON.stringify(body.allowed_mentions?.parse) !== '[]', 'allowed_mentions that could ping'],
  ];
  return rules.flatMap(([isBroken, rule]) => (isBroken ? [rule] : []));
}

/** What Discord refuses in a form although its schema lets it through. */
export function brokenFormRules(form: SentBody): string[] {
  const top = form.components ?? [];
  const ids = allComponents(form).flatMap(({ custom_id: id }) => id ?? []);
  const rules: readonly (readonly [boolean, string])[] = [
    [top.length < 1 || top.length > 5, `a form of ${top.length} parts`],
    [top.some(({ type }) => type !== 18 && type !== 10), 'a field of a form without its label'],
    [top.some(({ component }) => component?.label !== undefined), 'a field with a label of its own'],
    [new Set(ids).size < ids.length, 'a custom_id twice'],
  ];
  return rules.flatMap(([isBroken, rule]) => (isBroken ? [rule] : []));
}

/** What Discord refuses among the choices of a half-typed option. */
export function brokenChoiceRules(choices: readonly { readonly name: string; readonly value: Json }[]): string[] {
  const rules: readonly (readonly [boolean, string])[] = [
    [choices.length > 25, 'over 25 choices'],
    [choices.some(({ name }) => name.length < 1 || name.length > 100), 'the name of a choice'],
    [choices.some(({ value }) => typeof value === 'string' && value.length > 100), 'a choice over 100 characters'],
    [new Set(choices.map(({ name }) => name)).size < choices.length, 'a choice twice'],
  ];
  return rules.flatMap(([isBroken, rule]) => (isBroken ? [rule] : []));
}
