import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { AttachmentHost, type SentAttachment, type Upload } from './attachments.ts';
import { Exchange, type Shown, shownAs } from './exchange.ts';
import { GatewayServer } from './gateway-server.ts';
import {
  commandPart,
  directMessage,
  type Form,
  formPart,
  interactionBase,
  menuPart,
  type OptionValues,
  type Place,
  USER_ID,
} from './payloads.ts';
import { type Call, type Fault, RestServer } from './rest-server.ts';

export const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.stand-in.of-discord';

/** Settings of a stand-in: `refuse` closes every login with that gateway code. */
export interface StandInSettings {
  readonly token?: string;
  readonly refuse?: number;
}

/** Starts a stand-in for Discord on a free port of this machine: its REST interface and its gateway. */
export async function startStandIn({ token = TOKEN, refuse }: StandInSettings = {}): Promise<StandIn> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return new StandIn(server, token, refuse);
}

/** A stand-in for Discord. It answers as Discord does and keeps a list of whatever Discord would have refused. */
export class StandIn {
  readonly gateway: GatewayServer;
  readonly attachments = new AttachmentHost();
  readonly #rest: RestServer;
  readonly #server: Server;

  constructor(server: Server, token: string, refuse: number | undefined) {
    this.#server = server;
    const url = `ws://127.0.0.1:${this.#port}`;
    this.#rest = new RestServer(token, url);
    this.gateway = new GatewayServer(server, { token, url, refuse });
    server.on('request', (request, response) => void this.#answer(request, response));
  }

  get #port(): number {
    return (this.#server.address() as { port: number }).port;
  }

  /** REST base without the version. */
  get apiUrl(): string {
    return `http://127.0.0.1:${this.#port}/api`;
  }

  /** Whatever Discord would have refused, or a person missed, since this was last asked. */
  takeProblems(): readonly string[] {
    return this.#rest.problems.splice(0);
  }

  /** Every call to the REST interface, oldest first. */
  get calls(): readonly Call[] {
    return this.#rest.calls;
  }

  /** Forgets everything that is over, so that a long run does not fill the memory. */
  forget(): void {
    this.#rest.forget();
    this.gateway.forget();
  }

  /** How many messages the bot wrote to people. */
  get directMessages(): number {
    return this.#rest.directMessages;
  }

  /** Lets the next calls fail. */
  fail(fault: Fault): void {
    this.#rest.faults.push(fault);
  }

  /** A slash command, such as "summit count". */
  slash(command: string, values: OptionValues = {}, place: Place = {}): Exchange {
    return this.#interact(2, commandPart(command, values), place);
  }

  /** A file to be given as the value of an option; at the stand-in's own host, unless another is named. */
  upload(filename: string, upload: Upload, host = `http://127.0.0.1:${this.#port}`): SentAttachment {
    return this.attachments.upload(host, filename, upload);
  }

  /** An entry in the menu of a message with these words. */
  menu(entry: string, content: string, place: Place = {}): Exchange {
    return this.#interact(2, menuPart(entry, content), place);
  }

  /** What is suggested while option `focused` is typed. */
  async suggestions(command: string, values: OptionValues, focused: string, place: Place = {}) {
    const { type, data } = await this.#interact(4, commandPart(command, values, focused), place).first();
    if (type !== 8) throw new Error(`suggestions answered with ${type}`);
    return data?.choices ?? [];
  }

  /** A click on the button with this label. */
  click(shown: Shown, label: string, place: Place = {}): Exchange {
    const button = shown.buttons.find((one) => one.label === label);
    if (!button) throw new Error(`no button "${label}" among ${shown.buttons.map((one) => one.label).join(', ')}`);
    return this.press(shown, button.customId, place);
  }

  /** A click on a button with this custom_id, whether or not the message has it. */
  press({ message }: Shown, customId: string, place: Place = {}): Exchange {
    return this.#interact(3, { custom_id: customId, component_type: 2 }, place, { message });
  }

  /** A form sent off, with what was written into each of its fields. */
  submit(form: Form, values: Readonly<Record<string, string>>, place: Place = {}): Exchange {
    return this.#interact(5, formPart(form, values), place);
  }

  /** A direct message; the answer is awaited. */
  async write(content: string, userId = USER_ID): Promise<Shown> {
    const written = directMessage(content, userId);
    this.gateway.dispatch('MESSAGE_CREATE', written);
    return shownAs(await this.#rest.replyTo(written.id), written.channel_id);
  }

  /** A message that must not be answered, such as a bot's. */
  say(message: object): void {
    this.gateway.dispatch('MESSAGE_CREATE', message);
  }

  async stop(): Promise<void> {
    this.gateway.stop();
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #interact(type: number, detail: object, place: Place, more: object = {}): Exchange {
    const base = interactionBase(place);
    const exchange = new Exchange(base, place.userId ?? USER_ID);
    this.#rest.expect(exchange);
    this.gateway.dispatch('INTERACTION_CREATE', { ...base, ...more, type, data: detail });
    return exchange;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (this.attachments.answer(request, response)) return;
    const { json, files } = await bodyOf(request);
    const { status, body, headers = {}, silence } = this.#rest.answer(request, json, files);
    if (silence === 'cut') request.socket.destroy();
    if (silence) return;
    // a JSON content type without JSON makes clients stumble
    if (body === undefined) response.writeHead(status, headers).end();
    else response.writeHead(status, { ...headers, 'content-type': 'application/json' }).end(JSON.stringify(body));
  }
}

/** A request's JSON, and the names of the files sent with it. */
async function bodyOf(request: IncomingMessage): Promise<{ readonly json: string; readonly files: readonly string[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/')) return { json: Buffer.concat(chunks).toString(), files: [] };
  const form = await new Response(Buffer.concat(chunks), { headers: { 'content-type': type } }).formData();
  const files = [...form.values()].flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
  return { json: String(form.get('payload_json')), files };
}
