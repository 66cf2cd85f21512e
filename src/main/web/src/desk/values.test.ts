import { describe, expect, it } from 'vitest';
import { emptyDraft, parse, written } from './values';

describe('values of facts', () => {
  it('are taken apart as far as people read them in parts', () => {
    expect(parse('2027-06-05T10:12/2027-06-05T11:07')).toEqual({ as: 'span', from: '10:12', to: '11:07' });
    expect(parse('09:00-17:00')).toEqual({ as: 'span', from: '09:00', to: '17:00' });
    expect(parse('24.50 EUR')).toEqual({ as: 'money', amount: '24.50', currency: 'EUR' });
    expect(parse('sold out')).toEqual({ as: 'gone', how: 'sold out' });
    expect(parse('Mo-Fr 09:00-17:00')).toEqual({ as: 'text', text: 'Mo-Fr 09:00-17:00' });
  });

  it('are written as the server reads them', () => {
    const hours = { kind: 'hours', subject: 'museum', occasion: '2027-06-05' } as const;
    const ride = { kind: 'ride', subject: 'train', occasion: '2027-06-04' } as const;
    const price = { kind: 'price', subject: 'museum' } as const;
    const draft = emptyDraft('');
    expect(written(hours, '', { ...draft, from: '11:00', to: '16:00' })).toBe('11:00-16:00');
    expect(written(hours, '', { ...draft, gone: true })).toBe('off');
    expect(written(price, '24.00 EUR', { ...draft, amount: '26,50' })).toBe('26.50 EUR');
    expect(written(ride, '2027-06-04T23:10/2027-06-05T06:00', { ...draft, from: '23:20', to: '06:10' })).toBe(
      '2027-06-04T23:20/2027-06-05T06:10',
    );
  });

  it('are not sent while something is missing', () => {
    const draft = emptyDraft('');
    expect(written({ kind: 'hours', subject: 'm' }, '', { ...draft, from: '11:00' })).toBeUndefined();
    expect(written({ kind: 'price', subject: 'm' }, '24.00 EUR', { ...draft, amount: 'much' })).toBeUndefined();
    expect(written({ kind: 'price', subject: 'm' }, '24.00 EUR', { ...draft, gone: true })).toBeUndefined();
    expect(written({ kind: 'place', subject: 'm' }, 'Inn', { ...draft, text: ' ' })).toBeUndefined();
  });
});
