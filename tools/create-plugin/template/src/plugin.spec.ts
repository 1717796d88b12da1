import { testScoringPlugin } from '@erfa/scoring-sdk/testing';
import { cases } from '../testing/cases';
import plugin from './plugin';

// Your table of cases, and then every law of the contract on hundreds of random models and sheets.
testScoringPlugin(plugin, { cases, models: cases.map((item) => item.model) });
