import { describe, expect, it } from 'vitest';
import { wishIn } from './wishes';

describe('the wish of an option', () => {
  it('is a requirement as it stands, whose weight the votes decide', () => {
    expect(wishIn({ requirements: [{ kinds: { none: ['museum'] }, wish: 7 }] })).toEqual({ kinds: { none: ['museum'] } });
  });

  it('is what a short form means', () => {
    expect(wishIn({ transportModes: ['train'] })).toEqual({ rideModes: { only: ['train'] } });
    expect(wishIn({ tastes: ['art'] })).toEqual({ anyOf: [{ kinds: { any: ['art'] } }, { cuisines: { any: ['art'] } }] });
  });

  it('is nothing where nothing is asked, or more than one thing', () => {
    expect(wishIn({})).toBeUndefined();
    expect(wishIn({ tastes: ['art'], transportModes: ['train'] })).toBeUndefined();
  });
});
