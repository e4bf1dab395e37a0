import { type Document, isCollection, isScalar, visit, type YAMLParseError } from 'yaml';
import type { Wording } from '../language/words.ts';

/** What is wrong with a YAML text, and at which offset a moderator should look. */
interface YamlFault {
  readonly offset: number;
  readonly reason: Wording;
}

/** The first thing that is wrong with a parsed text, in a moderator's words: what comes after it mostly follows from it. */
export function firstYamlFault(document: Document.Parsed, text: string): YamlFault | undefined {
  const [error] = document.errors;
  if (error) return unclosedBefore(document, text, error) ?? { offset: error.pos[0], reason: reasonOf(error, text) };
  const alias = unknownAlias(document);
  return alias === undefined ? undefined : { offset: alias, reason: ({ faults: { yaml } }) => yaml.sign('*') };
}

/** An unclosed quotation mark or bracket is noticed only further down: it is named where it opens. */
function unclosedBefore(
  document: Document.Parsed,
  text: string,
  { code, pos: [noticed] }: YAMLParseError,
): YamlFault | undefined {
  if (code !== 'MISSING_CHAR' && code !== 'UNEXPECTED_TOKEN' && code !== 'BAD_INDENT') return undefined;
  let found: YamlFault | undefined;
  visit(document, {
    Node(_key, node) {
      const [start = 0, end = 0] = node.range ?? [];
      const endsThere = start < noticed && end <= noticed && text.slice(end, noticed).trim() === '';
      const lines = text.slice(start, noticed).includes('\n');
      const quoted = isScalar(node) && /^QUOTE/.test(node.type ?? '');
      const bracketed = isCollection(node) && node.flow === true && !/[\]}]\s*$/.test(text.slice(start, end));
      if (endsThere && lines && quoted) found = { offset: start, reason: ({ faults: { yaml } }) => yaml.quote };
      if (endsThere && bracketed) found = { offset: start, reason: ({ faults: { yaml } }) => yaml.bracket };
    },
  });
  return found;
}

function unknownAlias(document: Document.Parsed): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Alias(_key, node) {
      if (node.resolve(document)) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function reasonOf({ code, message, pos: [offset] }: YAMLParseError, text: string): Wording {
  return ({ faults: { yaml } }) => {
    switch (code) {
      case 'DUPLICATE_KEY':
        return yaml.twice(/^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '');
      case 'TAB_AS_INDENT':
        return yaml.tab;
      case 'BAD_SCALAR_START':
        return yaml.sign(text.charAt(offset));
      case 'BLOCK_AS_IMPLICIT_KEY':
        return yaml.colon;
      case 'BAD_DQ_ESCAPE':
        return yaml.backslash;
      case 'UNEXPECTED_TOKEN':
        return yaml.rest;
      case 'MULTILINE_IMPLICIT_KEY':
        return yaml.pair;
      case 'BAD_INDENT':
        return yaml.indent;
      case 'MISSING_CHAR':
        return /quote/.test(message) ? yaml.quote : /map values/.test(message) ? yaml.pair : yaml.indent;
      default:
        return yaml.other;
    }
  };
}
