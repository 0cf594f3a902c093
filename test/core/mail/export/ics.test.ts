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
      budget(10_000),
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
      budget(10_000),
    );
  });

  it('escapes what has a meaning of its own', () => {
    const at = '2026-11-21T08:00:00Z';
    const ics = toIcs({ title: 'a, b; c\\d', description: 'one\r\ntwo', at, made: at });
    expect(ics).toContain('\r\nSUMMARY:a\\, b\\; c\\\\d\r\nDESCRIPTION:one\\ntwo\r\n');
  });

  it('is a calendar as RFC 5545 asks', () => {
    const ics = toIcs({
      title: 'Ask again',
      description: 'Acme',
      at: '2026-11-21T08:00:00+01:00',
      made: '2026-11-20T12:00:01.500Z',
    });
    expect(ics.replace(/^UID:[0-9a-f]{8}-/m, 'UID:id-').split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Gracious//Gracious//EN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:id-20261120T120001Z@gracious.invalid',
      'DTSTAMP:20261120T120001Z',
      'DTSTART:20261121T070000Z',
      'DTEND:20261121T071500Z',
      'SUMMARY:Ask again',
      'DESCRIPTION:Acme',
      'CLASS:PRIVATE',
      'TRANSP:TRANSPARENT',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:PT0S',
      'DESCRIPTION:Ask again',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('breaks a line behind 75 octets', () => {
    const at = '2026-11-21T08:00:00Z';
    const lines = (title: string) => toIcs({ title, description: '', at, made: at }).split('\r\n');
    expect(lines('x'.repeat(67))).toContain(`SUMMARY:${'x'.repeat(67)}`);
    expect(lines(`${'x'.repeat(67)}y`)).toEqual(expect.arrayContaining([`SUMMARY:${'x'.repeat(67)}`, ' y']));
    expect(lines(`${'x'.repeat(67)}${'y'.repeat(75)}`)).toEqual(
      expect.arrayContaining([`SUMMARY:${'x'.repeat(67)}`, ` ${'y'.repeat(74)}`, ' y']),
    );
    expect(lines(`${'x'.repeat(66)}é`)).toEqual(expect.arrayContaining([`SUMMARY:${'x'.repeat(66)}`, ' é']));
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
