import type { Activity, Candidate, ElementReliability, Leg } from '../api/types';

/** An activity and the day it stands on. */
export interface Standing {
  activity: Activity;
  day: string;
}

/** What candidates are held beside each other by. */
export interface Figures {
  walkingMetres: number;
  sights: number;
  changes: number;
  /** Rides, nights' stays, visits and meals. */
  parts: number;
  /** How many of them are expected to prove right. */
  likely: number;
  leaves: string;
  returns: string;
}

export function figuresOf(candidate: Candidate): Figures {
  const activities = candidate.itinerary.days.flatMap((day) => day.activities);
  const legs = activities.filter((activity): activity is Leg => activity.type === 'leg');
  return {
    walkingMetres: sum(activities.map(walked)),
    sights: activities.filter((activity) => activity.type === 'visit').length,
    changes: sum(legs.map((leg) => leg.changes ?? 0)),
    parts: candidate.reliability.elements.length,
    likely: sum(candidate.reliability.elements.map((element) => element.confidence)),
    leaves: legs[0]?.start ?? activities[0]?.start ?? '',
    returns: legs.at(-1)?.end ?? activities.at(-1)?.end ?? '',
  };
}

function walked(activity: Activity): number {
  return sum((activity.approach?.stages ?? []).map((stage) => (stage.mode === 'walk' ? stage.distanceMetres : 0)));
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How sure an activity of a day is; a night is as sure as its stay, which is told once for all its days. */
export function reliabilityOf(candidate: Candidate, activity: Activity, day: string): ElementReliability | undefined {
  const elements = candidate.reliability.elements;
  return (
    elements.find((element) => element.id === activity.id && element.day === day) ??
    elements.find((element) => element.id === activity.id)
  );
}
