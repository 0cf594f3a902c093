/**
 * Words that occur in the letters and mails of the privacy tests and nowhere else. After the round, the runner looks for
 * them in all that VS Code has kept or logged.
 */
export const SECRETS = { letter: 'Xylophrasia', mail: 'Quindlewort', notes: 'Brambleknot' } as const;
