import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { BOT_ID, GUILD_ID, snowflake, user } from './payloads.ts';

interface Packet {
  readonly op: number;
  readonly d?: unknown;
  readonly s?: number;
  readonly t?: string;
}

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: Packet[];
  /** How many were sent before those. */
  forgotten: number;
  socket: WebSocket | undefined;
}

// closed by us, a sequence number that cannot be, a session that timed out
const ENDING = [1000, 4007, 4009];
const DIRECT_MESSAGES = 1 << 12;

/** Settings of the gateway's side; `refuse` closes every login with that code. */
export interface GatewaySettings {
  readonly token: string;
  /** Its own address. */
  readonly url: string;
  readonly refuse?: number | undefined;
}

/** Discord's side of the gateway: sessions that survive their sockets, with everything missed replayed on resume. */
export class GatewayServer {
  /** How often the bot logged in anew, and how often it took an old session up again. */
  identified = 0;
  resumed = 0;
  intents = 0;
  closedByBot: number[] = [];
  readonly #sockets: WebSocketServer;
  readonly #waiting: (() => void)[] = [];
  readonly #settings: GatewaySettings;
  #session: Session | undefined;

  constructor(server: Server, settings: GatewaySettings) {
    this.#settings = settings;
    this.#sockets = new WebSocketServer({ server });
    this.#sockets.on('connection', (socket) => this.#greet(socket));
  }

  get connected(): boolean {
    return this.#session?.socket !== undefined;
  }

  /** Fulfilled once the bot is connected, at once when it is. */
  async whenConnected(): Promise<void> {
    if (!this.connected) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Sends an event now, or on resume when the socket is down. */
  dispatch(t: string, d: unknown): void {
    const session = this.#session;
    if (!session) throw new Error('the bot never logged in');
    if (t === 'MESSAGE_CREATE' && (session.intents & DIRECT_MESSAGES) === 0) return;
    const packet = { op: 0, t, d, s: session.forgotten + session.sent.length + 1 };
    session.sent.push(packet);
    if (session.socket) send(session.socket, packet);
  }

  /** Cuts the line without a word. */
  drop(): void {
    const socket = this.#session?.socket;
    if (this.#session) this.#session.socket = undefined;
    socket?.terminate();
  }

  /** Closes with a code, such as 4000; some of them end the session. */
  close(code: number): void {
    const socket = this.#session?.socket;
    if (this.#session) this.#session.socket = undefined;
    if (ENDING.includes(code)) this.#session = undefined;
    socket?.close(code);
  }

  /** Opcode 7: asks the bot to connect again. */
  askToReconnect(): void {
    if (this.#session?.socket) send(this.#session.socket, { op: 7 });
  }

  /** Opcode 9: ends the session, to be resumed or not; nothing more comes until the bot has done so. */
  invalidate(resumable: boolean): void {
    const session = this.#session;
    const socket = session?.socket;
    if (session) session.socket = undefined;
    if (!resumable) this.#session = undefined;
    if (socket) send(socket, { op: 9, d: resumable });
  }

  /** Forgets what was sent: a resumed session no longer gets it. */
  forget(): void {
    const session = this.#session;
    if (session) session.forgotten += session.sent.splice(0).length;
  }

  stop(): void {
    for (const socket of this.#sockets.clients) socket.terminate();
    this.#sockets.close();
  }

  #greet(socket: WebSocket): void {
    send(socket, { op: 10, d: { heartbeat_interval: 40_000 } });
    socket.on('message', (raw) => this.#hear(socket, JSON.parse(String(raw)) as Packet));
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      this.closedByBot.push(code);
      if (this.#session?.socket === socket) this.#session.socket = undefined;
    });
  }

  #hear(socket: WebSocket, { op, d }: Packet): void {
    if (op === 1) send(socket, { op: 11 });
    if (op === 2) this.#logIn(socket, d as { token: string; intents: number });
    if (op === 6) this.#resume(socket, d as { session_id: string; seq: number });
  }

  #resume(socket: WebSocket, { session_id: id, seq }: { session_id: string; seq: number }): void {
    const session = this.#session;
    if (session?.id !== id) {
      send(socket, { op: 9, d: false });
      return;
    }
    this.resumed++;
    session.socket = socket;
    for (const packet of session.sent.slice(seq - session.forgotten)) send(socket, packet);
    this.dispatch('RESUMED', {});
    this.#announce();
  }

  #logIn(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    const refusal = this.#settings.refuse ?? (token === this.#settings.token ? undefined : 4004);
    if (refusal !== undefined) {
      socket.close(refusal);
      return;
    }
    this.identified++;
    this.intents = intents;
    this.#session = { id: `session-${snowflake()}`, intents, sent: [], forgotten: 0, socket };
    this.dispatch('READY', {
      v: 10,
      user: user(BOT_ID, true),
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: this.#session.id,
      resume_gateway_url: this.#settings.url,
      shard: [0, 1],
      application: { id: BOT_ID, flags: 0 },
    });
    this.#announce();
  }

  #announce(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

function send(socket: WebSocket, packet: Packet): void {
  if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(packet));
}
