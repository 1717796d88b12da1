import { Injectable } from '@nestjs/common';
import { BenefitsTool } from './benefits/benefits.tool';
import { LeadershipTool } from './leadership/leadership.tool';
import { ReadinessTool } from './readiness/readiness.tool';
import { PlanTool } from './plan/plan.tool';
import { RisksTool } from './risks/risks.tool';
import { FollowUpTool } from './follow-up/follow-up.tool';
import { BusinessCaseTool } from './business-case/business-case.tool';
import { ProjectTools, type Tool } from './tool';
import { WhyTool } from './why/why.tool';

/** Every tool there is, in the order of the cards. A new tool is one line here, and one in the module. */
@Injectable()
export class AllTools extends ProjectTools {
  readonly all: readonly Tool[];

  constructor(
    why: WhyTool,
    benefits: BenefitsTool,
    businessCase: BusinessCaseTool,
    readiness: ReadinessTool,
    plan: PlanTool,
    followUp: FollowUpTool,
    risks: RisksTool,
    leadership: LeadershipTool,
  ) {
    super();
    this.all = [why, benefits, businessCase, readiness, plan, followUp, risks, leadership];
  }
}
