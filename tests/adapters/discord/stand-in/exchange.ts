import { EventEmitter, once } from 'node:events';
import { botMessage, type MessagePayload } from './payloads.ts';
import { allComponents, type SentBody } from './rules.ts';

const EPHEMERAL = 1 << 6;
const ACKNOWLEDGE_WITHIN_MS = 3000;

/** The first response to an interaction. */
export interface Callback {
  readonly type: number;
  readonly data?: SentBody & {
    readonly choices?: readonly { readonly name: string; readonly value: string }[];
    readonly custom_id?: string;
    readonly title?: string;
  };
}

/** A message as a person sees it. */
export interface Shown {
  readonly text: string;
  readonly buttons: readonly { readonly label: string; readonly customId: string }[];
  readonly links: readonly string[];
  readonly onlyAsker: boolean;
  /** Whether it took the place of the message whose button was clicked. */
  readonly inPlace: boolean;
  readonly message: MessagePayload;
}

/** How a message would be seen: the texts of its components, one after the other, and its buttons. */
export function shownAs(body: SentBody, channelId: string, inPlace = false, askedBy?: string, hidden = false): Shown {
  const components = allComponents(body);
  const flags = (body.flags ?? 0) | (hidden ? EPHEMERAL : 0);
  return {
    text: components.flatMap(({ content }) => content ?? []).join('\n'),
    buttons: components.flatMap(({ label, custom_id: id }) => (label && id ? [{ label, customId: id }] : [])),
    links: components.flatMap(({ url }) => url ?? []),
    onlyAsker: (flags & EPHEMERAL) !== 0,
    inPlace,
    message: botMessage({ ...body, flags }, channelId, askedBy),
  };
}

/** One interaction from its first sight to its answer. */
export class Exchange {
  readonly id: string;
  readonly token: string;
  readonly edits: SentBody[] = [];
  readonly followUps: SentBody[] = [];
  readonly #askedBy: string;
  readonly #channelId: string;
  readonly #sentAt = performance.now();
  readonly #changes = new EventEmitter();
  callback: Callback | undefined;
  /** Whether the first response was taken back. */
  deleted = false;
  /** Whether the answer to the first response was lost on the way, so that it may well come again. */
  lost = false;
  /** From the interaction's being sent to the first response. */
  acknowledgedMs = Number.NaN;

  constructor(
    interaction: { readonly id: string; readonly token: string; readonly channel_id: string },
    askedBy: string,
  ) {
    this.id = interaction.id;
    this.token = interaction.token;
    this.#channelId = interaction.channel_id;
    this.#askedBy = askedBy;
  }

  get expired(): boolean {
    return performance.now() - this.#sentAt > ACKNOWLEDGE_WITHIN_MS;
  }

  acknowledge(callback: Callback): void {
    this.acknowledgedMs = performance.now() - this.#sentAt;
    this.callback = callback;
    this.#changes.emit('change');
  }

  edit(body: SentBody): void {
    this.edits.push(body);
    this.#changes.emit('change');
  }

  followUp(body: SentBody): void {
    this.followUps.push(body);
    this.#changes.emit('change');
  }

  /** Takes the first response back. */
  delete(): void {
    this.deleted = true;
  }

  /** Whether a deferral waits for its message, so that Discord takes the next one for it. */
  get waiting(): boolean {
    return this.callback?.type === 5 && this.edits.length === 0 && !this.deleted;
  }

  /** The first response; rejects when Discord would have given up. */
  async first(): Promise<Callback> {
    const callback = await this.#until(() => this.callback, ACKNOWLEDGE_WITHIN_MS);
    if (!callback) throw new Error('no answer within 3 seconds');
    return callback;
  }

  /** What the asker sees in the end, after a deferral too. */
  async shown(): Promise<Shown> {
    const { type, data = {} } = await this.first();
    if (type === 4 || type === 7) return shownAs(data, this.#channelId, type === 7, this.#askedBy);
    const later = await this.#until(() => this.edits.at(-1) ?? this.followUps.at(-1), 15_000);
    if (!later) throw new Error('deferred and never answered');
    const hidden = type === 5 && !this.deleted && ((data.flags ?? 0) & EPHEMERAL) !== 0;
    return shownAs(later, this.#channelId, type === 6 && this.followUps.length === 0, this.#askedBy, hidden);
  }

  async #until<T>(find: () => T | undefined, withinMs: number): Promise<T | undefined> {
    const deadline = AbortSignal.timeout(withinMs);
    for (;;) {
      const found = find();
      if (found !== undefined || deadline.aborted) return found;
      await once(this.#changes, 'change', { signal: deadline }).catch(() => undefined);
    }
  }
}
