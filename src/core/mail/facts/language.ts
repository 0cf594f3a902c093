import type { Token } from '../words/tokens.ts';

/** Frequent short words that tell one language from the others; folded. */
const FREQUENT: readonly (readonly [language: string, words: string])[] = [
  [
    'en',
    'the and you your for to of we our with have this that is are not will be in at from has been it as on',
  ],
  [
    'de',
    'und der die das sie ihre ihnen wir uns ihr fur mit nicht dass leider ist zu bei den dem ein eine auf haben unser du dich dir dein deine fur im zur ich danke hallo liebe',
  ],
  [
    'fr',
    "le la les des et vous votre nous notre pour avec pas que est une un dans sur au aux vos du ne ce cette candidature bonjour merci je j ai suis avons quelqu'un",
  ],
  [
    'es',
    'el la los las y usted su sus para con no que es una un en por nos nuestro nuestra del al tu hemos lo se gracias hola te esta ya saludo vez',
  ],
  [
    'nl',
    'de het een en je jij u uw wij we voor met niet dat is in op van bij aan zijn hebben jouw ons onze te helaas bedankt hoi je beste',
  ],
  ['pt', 'o a os as e voce seu sua para com nao que uma um em no na por nos nosso nossa do da ao dos pela'],
  [
    'it',
    'il lo la gli le e per con non che di una un nel sul della del nostro nostra sua suo ci siamo abbiamo',
  ],
  ['pl', 'i w na do nie ze jest sie za oraz dla pan pani panstwo'],
  ['sv', 'och att det som en for pa med inte vi du din har av till'],
  ['da', 'og at det som en for pa med ikke vi du din har af til er'],
];

const LANGUAGES_OF: ReadonlyMap<string, readonly string[]> = byWord();

function byWord(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [language, words] of FREQUENT) {
    for (const word of new Set(words.split(' '))) map.set(word, [...(map.get(word) ?? []), language]);
  }
  return map;
}

/** ISO 639-1 code of the language the tokens are in, `null` where there is too little to tell. */
export function findLanguage(text: string, tokens: readonly Token[]): string | null {
  const script = scriptLanguage(text);
  if (script !== null) return script;
  const scores = new Map<string, number>();
  let words = 0;
  for (const token of tokens) {
    if (!token.isWord) continue;
    words++;
    const languages = LANGUAGES_OF.get(token.word);
    // A word that several languages share tells less.
    for (const language of languages ?? []) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / (languages?.length ?? 1));
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || best[1] < 1.5 || best[1] * 12 < words) return null;
  return second !== undefined && second[1] > best[1] * 0.9 ? null : best[0];
}

/** Languages that their script tells, from the first 2,000 units. */
function scriptLanguage(text: string): string | null {
  let kana = 0;
  let han = 0;
  let hangul = 0;
  let cyrillic = 0;
  const end = Math.min(text.length, 2000);
  for (let index = 0; index < end; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x3040 && unit <= 0x30ff) kana++;
    else if (unit >= 0x4e00 && unit <= 0x9fff) han++;
    else if (unit >= 0xac00 && unit <= 0xd7a3) hangul++;
    else if (unit >= 0x400 && unit <= 0x4ff) cyrillic++;
  }
  const enough = Math.max(10, end / 10);
  if (kana + han > enough) return kana * 10 > han ? 'ja' : 'zh';
  if (hangul > enough) return 'ko';
  return cyrillic > enough ? 'ru' : null;
}
