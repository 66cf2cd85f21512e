import type { Words } from './en';

export const zh: Words = {
  people: (adults, children) => `${adults + children}人`,
  each: (price) => `人均${price}`,
  all: '合计',
  sure: (chance) => `每项可靠度≥${chance}`,
  estimated: (chance) => `每项估计可靠度≥${chance}`,
  sample: '示例数据',
  scan: '扫码定制同款',
  endsIn: '优惠剩余',
  ended: '优惠已结束',
  days: (n) => `${n}天`,
  votes: (_n, text) => `${text}票`,
  voteNow: '用手机投票',
  closed: '投票已结束',
};
