/** What of the library is used. Bundles share one copy of it, which they load when a front matter needs it. */
export {
  Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Pair,
  type ParsedNode,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
