import type { Brief, ElementReliability, Itinerary, Money } from '../api/types';

export type CardElement = {
  kind: ElementReliability['kind'];
  name: string;
  day: string;
  start?: string;
  end?: string;
  confidence: number;
  price?: Money;
};

export interface Card {
  card: string;
  version: number;
  state: string;
  language: 'en' | 'fr' | 'zh';
  title: string;
  from: string;
  to: string;
  dates: { from: string; to: string };
  party: { adults: number; children?: number };
  price: Money;
  pricePerPerson: Money;
  confidence: number;
  target: number;
  uncertified?: boolean;
  until?: string;
  elements: CardElement[];
  withheld: number;
  itinerary: Itinerary;
  brief: Brief;
  sampleData?: true;
}

export interface Poll {
  poll: string;
  question: string;
  options: { label: string; votes: number }[];
  open: boolean;
}
