export { planAdd, type AddOptions } from './add.ts';
export { planInit, workflowFor, workflowPath, type InitOptions } from './init.ts';
export type { Scaffold } from './plan.ts';
export { pullRequestWorkflow } from './workflow.ts';
