import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { type Reminder, toIcs } from '../../../../src/core/mail/export/ics.ts';
import { withoutControls } from '../../../../src/core/mail/export/one-line.ts';
import { budget } from '../../../properties/budget.ts';
import { anyText } from './fixture.ts';

const SECOND = fc
  .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2099, 0) })
  .map(time => `${new Date(time).toISOString().slice(0, 19)}Z`);
const anyReminder: fc.Arbitrary<Reminder> = fc.record({
  title: anyText,
  description: fc.oneof(
    anyText,
    fc.array(anyText).map(lines => lines.join('\n')),
  ),
  at: SECOND,
  made: SECOND,
});

const cleaned = (text: string) => withoutControls(text.replace(/\r\n?/g, '\n'));

const octetsOf = (line: string) => new TextEncoder().encode(line).length;

describe('a reminder', () => {
  it('reads back as it was made, with one entry and its alarm', () => {
    fc.assert(
      fc.property(anyReminder, reminder => {
        const calendar = new ICAL.Component(ICAL.parse(toIcs(reminder)));
        expect(calendar.getAllSubcomponents().map(({ name }) => name)).toEqual(['vevent']);
        const [entry] = calendar.getAllSubcomponents('vevent');
        if (entry === undefined) throw new Error('no entry');
        const event = new ICAL.Event(entry);
        expect(event.summary).toBe(cleaned(reminder.title));
        expect(event.description).toBe(cleaned(reminder.description));
        expect(event.startDate.toJSDate().getTime()).toBe(Date.parse(reminder.at));
        expect(event.endDate.toJSDate().getTime()).toBe(Date.parse(reminder.at) + 15 * 60_000);
        expect(entry.getAllProperties().length).toBe(8);
        const alarms = entry.getAllSubcomponents('valarm');
        expect(alarms.map(alarm => alarm.getFirstPropertyValue('action'))).toEqual(['DISPLAY']);
        expect(String(alarms[0]?.getFirstPropertyValue('trigger'))).toBe('PT0S');
      }),
      budget(1_000),
    );
  });

  it('has lines of at most 75 octets that end in CRLF and part no character', () => {
    fc.assert(
      fc.property(anyReminder, reminder => {
        const wrong = toIcs(reminder)
          .split('\r\n')
          .filter(line => /[\r\n\ud800-\udfff]/u.test(line) || octetsOf(line) > 75);
        expect(wrong).toEqual([]);
      }),
      budget(1_000),
    );
  });

  it('escapes what has a meaning of its own', () => {
    const at = '2026-11-21T08:00:00Z';
    const ics = toIcs({ title: 'a, b; c\\d', description: 'one\r\ntwo', at, made: at });
    expect(ics).toContain('\r\nSUMMARY:a\\, b\\; c\\\\d\r\nDESCRIPTION:one\\ntwo\r\n');
  });

  it('gives the same entry when it is made again, and another one for another time', () => {
    const reminder = {
      title: 'a',
      description: 'b',
      at: '2026-11-21T08:00:00Z',
      made: '2026-11-20T12:00:00Z',
    };
    expect(toIcs(reminder)).toBe(toIcs(reminder));
    const uid = (ics: string) => /^UID:.*$/m.exec(ics)?.[0];
    expect(uid(toIcs(reminder))).not.toBe(uid(toIcs({ ...reminder, at: '2026-11-22T08:00:00Z' })));
  });
});
