import { removalOf } from '../../lint/suggestions.ts';
import type { Draft, LetterRule } from '../../lint/types.ts';
import { contentOf, sentencesWith } from '../common/letter-shape.ts';

const FILE_NAME = /[\p{L}\p{N}_)-]\.(?:pdf|docx?|odt|rtf|txt|pptx?|xlsx?|csv|zip|png|jpe?g|key|pages|md)\b/iu;

export const missingAttachment: LetterRule = {
  id: 'missing-attachment',
  severity: 'warning',
  summary: 'The letter speaks of an attachment, and none is named.',
  why: 'A draft carries no files, so an attachment is easily forgotten, and the second mail that follows draws attention to it.',
  limits:
    'Silent when the letter names a file or a link, or the front matter has `attachments`. A draft cannot know what your mail program attaches.',
  check: letter => {
    const { draft } = letter;
    const speaking = sentencesWith(letter, 'attachment').slice(0, 1);
    if (speaking.length === 0 || namesFile(draft)) return [];
    return speaking.map(sentence => ({
      range: contentOf(sentence),
      message:
        'This speaks of an attachment. Attach it in your mail program and note the file as `attachments` in the front matter, or leave the sentence out.',
      suggestions: [{ title: 'Remove the sentence', edits: [removalOf(draft, sentence)] }],
    }));
  },
  flagged: [
    { draft: 'Thank you for letting me know. «I have attached the article we spoke about.»\n' },
    { draft: 'Thank you. «Please find my portfolio enclosed.»\n' },
    { draft: 'Thank you. «My updated CV is attached.» The attached file is small.\n' },
  ],
  clean: [
    { draft: 'I have attached the article (packaging.pdf).\n' },
    { draft: 'I have attached the article: https://example.com/packaging\n' },
    { draft: '---\nattachments: [packaging.pdf]\n---\nI have attached the article we spoke about.\n' },
    { draft: 'I have become attached to the story bus. Thank you for the attached feedback.\n' },
  ],
};

function namesFile(draft: Draft): boolean {
  const values = draft.frontMatter?.values;
  if (values?.has('attachments') || values?.has('attachment')) return true;
  const own = draft.text.slice(draft.body.start, draft.ownEnd);
  return /https?:\/\//.test(own) || FILE_NAME.test(own);
}
