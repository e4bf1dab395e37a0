import { MESSAGE_LIMITS } from './limits.ts';

/** An article's address as a link may hold it; undefined when it is neither http nor https, or longer than 512 characters. */
export function addressOf(url: string | null): string | undefined {
  if (url === null || !URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const address = href.replace(/[^\w:/?#@!$&+,;=.%~-]/g, (mark) => `%${mark.charCodeAt(0).toString(16)}`);
  return address.length <= MESSAGE_LIMITS.address ? address : undefined;
}
