export const layers: Record<string, { may: string[]; npm: string[] | null; banned?: string[] }>;
export const pureLayers: string[];
export const impureGlobals: string[];
export const depConstraints: object[];
