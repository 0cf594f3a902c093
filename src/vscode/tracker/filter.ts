import type { AgendaItem } from '../../core/index.ts';
import { inEditorLanguage } from '../core-words.ts';

/** Whether an application has all words of a filter, in any of its facts; small and capital letters are one. */
export function matches({ application, todo }: AgendaItem, filter: string): boolean {
  if (filter === '') return true;
  const { company, role, requisition, to, people, stage, status, feedback } = application.record;
  const facts = [
    company,
    role,
    requisition,
    to,
    ...people,
    stage,
    status,
    feedback,
    inEditorLanguage(todo),
    application.file,
  ];
  const text = facts.join('\n').toLowerCase();
  return filter
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word));
}
