import { Injectable } from '@nestjs/common';
import { BusinessCaseTool } from './business-case/business-case.tool';
import { ProjectTools, type Tool } from './tool';
import { WhyTool } from './why/why.tool';

/** Every tool there is, in the order of the cards. A new tool is one line here, and one in the module. */
@Injectable()
export class AllTools extends ProjectTools {
  readonly all: readonly Tool[];

  constructor(why: WhyTool, businessCase: BusinessCaseTool) {
    super();
    this.all = [why, businessCase];
  }
}
