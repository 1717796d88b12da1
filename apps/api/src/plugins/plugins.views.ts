import { ApiProperty } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength, MinLength } from 'class-validator';
import { Trimmed } from '../http/readable-input';
import { TextView } from '../models/models.views';

export const pluginHealths = ['ok', 'off', 'changed', 'faulty', 'paused'] as const;
export const barriers = ['system', 'node', 'watch', 'loader', 'nothing'] as const;
export const switchStates = ['on', 'off'] as const;

export class DecisionView {
  @ApiProperty({ enum: switchStates, enumName: 'SwitchState' }) state!: 'on' | 'off';
  @ApiProperty() pluginVersion!: string;
  @ApiProperty() reason!: string;
  @ApiProperty({ format: 'date-time' }) decidedAt!: string;
  @ApiProperty({ type: String, nullable: true }) decidedBy!: string | null;
  @ApiProperty() version!: number;
}

export class PluginFaultView {
  @ApiProperty({ description: 'A code of the host, for words in the reader’s language.' })
  code!: string;
  @ApiProperty({ description: 'For who mends the plugin; in English.' }) detail!: string;
}

export class PluginErrorView {
  @ApiProperty({ format: 'date-time' }) at!: string;
  @ApiProperty() code!: string;
  @ApiProperty({ description: 'For who mends the plugin; digits and quotations are masked.' })
  detail!: string;
}

/** Calls of the version that is installed, since they were first counted. */
export class PluginCallsView {
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) since!: string | null;
  @ApiProperty() calls!: number;
  @ApiProperty() errors!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Milliseconds that half of the calls stayed within, rounded up to a bucket.',
  })
  p50!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'Milliseconds that 95 of 100 calls stayed within, rounded up to a bucket.',
  })
  p95!: number | null;
}

export class PluginModelView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty() key!: string;
  @ApiProperty() version!: number;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({ description: 'The versions of the plugin that will do.' }) range!: string;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) retiredAt!: string | null;
  @ApiProperty() openRounds!: number;
  @ApiProperty() draftRounds!: number;
  @ApiProperty({ description: 'Submitted assessments whose result is still to be computed.' })
  waiting!: number;
}

export class PluginSummaryView {
  @ApiProperty({ description: 'The plugin’s id; of a faulty one, a name to tell it by.' })
  key!: string;
  @ApiProperty({ description: 'Whether it ships with Erfa.' }) own!: boolean;
  @ApiProperty({ type: TextView, nullable: true }) title!: TextView | null;
  @ApiProperty({ type: String, nullable: true }) version!: string | null;
  @ApiProperty({ type: String, nullable: true }) author!: string | null;
  @ApiProperty({ enum: pluginHealths, enumName: 'PluginHealth' })
  health!: (typeof pluginHealths)[number];
  @ApiProperty({ type: [PluginFaultView] }) faults!: PluginFaultView[];
  @ApiProperty({ description: 'Published models that it scores.' }) modelCount!: number;
  @ApiProperty({ description: 'Open rounds of those models.' }) openRounds!: number;
  @ApiProperty({ type: PluginCallsView }) calls!: PluginCallsView;
  @ApiProperty({ type: PluginErrorView, nullable: true }) lastError!: PluginErrorView | null;
}

/** A plugin that models name and that is not there. */
export class MissingPluginView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: [PluginModelView] }) models!: PluginModelView[];
}

export class PluginsView {
  @ApiProperty({ type: [PluginSummaryView] }) plugins!: PluginSummaryView[];
  @ApiProperty({ type: [MissingPluginView], description: 'Named by models, and not installed.' })
  missing!: MissingPluginView[];
  @ApiProperty({ description: 'The folder that plugins are put into.' }) folder!: string;
}

/** What keeps a stranger’s plugin from each thing on this machine, as tried at start. */
export class IsolationView {
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) files!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) network!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) processes!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) threads!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) signals!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) environment!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) evaluation!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) memory!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) idling!: (typeof barriers)[number];
  @ApiProperty({ enum: barriers, enumName: 'Barrier' }) time!: (typeof barriers)[number];
}

export class PluginView extends PluginSummaryView {
  @ApiProperty({ type: TextView, nullable: true }) description!: TextView | null;
  @ApiProperty({ type: String, nullable: true }) licence!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Hash of all its files.' }) hash!:
    string | null;
  @ApiProperty() folder!: string;
  @ApiProperty({ description: 'Milliseconds until a paused plugin is tried again; else 0.' })
  pausedFor!: number;
  @ApiProperty({ type: DecisionView, nullable: true }) decision!: DecisionView | null;
  @ApiProperty({ type: [PluginModelView] }) models!: PluginModelView[];
  @ApiProperty({
    type: IsolationView,
    nullable: true,
    description: 'Null for plugins that ship with Erfa: they run in its own process.',
  })
  isolation!: IsolationView | null;
}

export class SwitchPlugin {
  @ApiProperty({ enum: switchStates, enumName: 'SwitchState' })
  @IsIn(switchStates)
  state!: 'on' | 'off';
  @ApiProperty({ maxLength: 500 })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(500)
  reason!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    required: false,
    maxLength: 100,
    description: 'Hash of the files that were read about; needed to switch a stranger’s plugin on.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  hash?: string | null;
}
