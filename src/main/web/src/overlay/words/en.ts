/** What an overlay says, in English; the other languages say the same. */
export const en = {
  people: (adults: number, children: number) => {
    const all = adults + children;
    return all === 1 ? '1 traveller' : `${all} travellers`;
  },
  each: (price: string) => `${price} each`,
  all: 'in all',
  sure: (chance: string) => `each part ${chance}+ sure`,
  estimated: (chance: string) => `each part est. ${chance}+`,
  sample: 'Sample data',
  scan: 'Scan: make it yours',
  endsIn: 'Offer ends in',
  ended: 'Offer ended',
  days: (n: number) => (n === 1 ? '1 day' : `${n} days`),
  votes: (n: number, text: string) => (n === 1 ? '1 vote' : `${text} votes`),
  voteNow: 'Vote on your phone',
  closed: 'Voting is over',
};

export type Words = typeof en;
