export function atLeast(a: string, b: string): boolean;
export function refusal(platform: string, arch: string, nodeVersion: string): string | null;
export function nodePath(root: string): string | null;
