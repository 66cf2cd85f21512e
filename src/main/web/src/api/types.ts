import type { components } from './contract';

type Schemas = components['schemas'];

export type Brief = Schemas['Brief'];
export type Requirement = Schemas['Requirement'];
export type Refinement = Schemas['Refinement'];
export type Reading = Schemas['Reading'];
export type Chip = Schemas['Chip'];
export type Candidate = Schemas['Candidate'];
export type Recommendation = Schemas['Recommendation'];
export type Itinerary = Schemas['Itinerary'];
export type Day = Schemas['Day'];
export type Activity = Schemas['Activity'];
export type Leg = Schemas['Leg'];
export type Approach = Schemas['Approach'];
export type Money = Schemas['Money'];
export type ElementReliability = Schemas['ElementReliability'];
export type WithheldElement = Schemas['WithheldElement'];
export type Explanation = Schemas['Explanation'];
export type Problem = Schemas['Problem'];
export type Flavour = Schemas['Flavour'];
export type City = Schemas['City'];
export type Verification = Schemas['Verification'];
export type Dossier = Schemas['Dossier'];
export type SourcesWord = Schemas['SourcesWord'];
export type Effect = Schemas['Effect'];
export type AnsweredVerification = Schemas['AnsweredVerification'];
export type NewAnswer = Schemas['NewAnswer'];
export type Fact = Schemas['Fact'];
export type ElementKind = Schemas['ElementKind'];
export type Standings = Schemas['Standings'];
export type PromiseStanding = Schemas['PromiseStanding'];
export type Points = Schemas['Points'];
export type Operation = Schemas['Operation'];
export type Suppression = Schemas['Suppression'];

/** A brief that may still lack what a trip needs. */
export type Draft = Partial<Brief>;
