import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import type { Comparability } from '@erfa/model-lab';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { TextView } from '../models/models.views';
import { LevelsView, ValueRangeView } from '../assessments/figures.views';

export const groupKinds = ['country', 'region', 'dst-group', 'population', 'six-cities'] as const;
export type GroupKind = (typeof groupKinds)[number];
const suppressions = ['too-few', 'would-isolate'] as const;
const suppressed = {
  enum: suppressions,
  enumName: 'Suppression',
  nullable: true,
  description:
    'Why the figures are hidden: too few took part, or they would give a few municipalities away together with other figures.',
};

/** Which group one wants to be compared with. */
export class ChooseGroup {
  @ApiPropertyOptional({ enum: groupKinds, enumName: 'GroupKind' })
  @IsOptional()
  @IsIn(groupKinds)
  kind?: GroupKind;
  @ApiPropertyOptional({ maxLength: 40 })
  @IsOptional()
  @IsString()
  @MaxLength(40)
  key?: string;
}

/** A municipality that took part. Which ones did is no secret; what they answered is. */
export class MemberView {
  @ApiProperty() code!: string;
  @ApiProperty() name!: string;
}

export class MemberListView {
  @ApiProperty({ type: [MemberView], description: 'By name, in Danish order.' })
  members!: MemberView[];
}

/** The middle of a distribution. Values on a grid of 0.1; no lowest and no highest. */
export class QuartilesView {
  @ApiProperty({ description: 'How many have the figure.' }) count!: number;
  @ApiProperty() lowerQuartile!: number;
  @ApiProperty() median!: number;
  @ApiProperty() upperQuartile!: number;
}

export class PeerGroupView {
  @ApiProperty({ enum: groupKinds, enumName: 'GroupKind' }) kind!: GroupKind;
  @ApiProperty({
    description:
      'A region’s key, Statistics Denmark’s groups as `2+3`, inhabitants in thousands as `20-40`.',
  })
  key!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'A region’s name; other kinds are named by the reader’s language.',
  })
  name!: string | null;
  @ApiProperty({ description: 'Municipalities in the group, whether they took part or not.' })
  size!: number;
  @ApiProperty({
    type: Number,
    nullable: true,
    description:
      'Municipalities in the group that the round invited; null where not all were invited, except of the country.',
  })
  invited!: number | null;
  @ApiProperty({ description: 'Municipalities that took part.' }) answering!: number;
  @ApiProperty(suppressed) suppressed!: (typeof suppressions)[number] | null;
  @ApiProperty({ description: 'Whether the caller’s own municipality is in it.' }) own!: boolean;
  @ApiProperty({
    type: QuartilesView,
    nullable: true,
    description: 'The whole model’s figures in the group; null where they are hidden.',
  })
  whole!: QuartilesView | null;
  @ApiProperty({
    ...suppressed,
    description:
      'Why the whole’s figures are hidden: the group’s reason, or one of their own where not all who took part have a whole.',
  })
  wholeSuppressed!: (typeof suppressions)[number] | null;
}

/** The distribution of one figure in the group. */
export class DistributionView extends QuartilesView {
  @ApiProperty({
    type: [Number],
    nullable: true,
    description: 'How many stand at each level from `levels.lowest`, in steps of three.',
  })
  levels!: number[] | null;
}

/** A round's figure scored again: the same answers under the version of the round after it. */
export class ChainedView {
  @ApiProperty({ description: 'The version it is scored under.' }) version!: number;
  @ApiProperty({ description: 'Whether the round is still to be scored under it.' })
  waits!: boolean;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'What the caller’s own answers come to; null where there is nothing to chain by.',
  })
  own!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The group’s median of the same municipalities; null where it is hidden.',
  })
  median!: number | null;
}

const linkedNote =
  'Null where the line breaks on the way or a link is missing. A distance from now, which may lie beyond the scale’s ends.';

/** One figure in one round. */
export class FigureThenView {
  @ApiProperty() roundId!: string;
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What `own` and `median` counted then; a version may count otherwise.',
  })
  unit!: string | null;
  @ApiProperty({ type: Number, nullable: true }) own!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: 'The group’s median; null where hidden.',
  })
  median!: number | null;
  @ApiProperty({
    enum: ['comparable', 'chained', 'break', 'new-line', 'ended'],
    enumName: 'Comparability',
    description:
      'Whether its line goes on from this round to the next one: `comparable`; over the round scored under both versions (`chained`); or not, since it asks for something else (`break`), or was not there (`new-line`).',
  })
  line!: Comparability;
  @ApiProperty({
    type: ChainedView,
    nullable: true,
    description: 'What the line goes on from where it is `chained`; null elsewhere.',
  })
  chained!: ChainedView | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: `Own in the terms of the round compared: moved by what changes of version alone did. ${linkedNote}`,
  })
  ownLinked!: number | null;
  @ApiProperty({
    type: Number,
    nullable: true,
    description: `The median in the terms of the round compared. ${linkedNote}`,
  })
  medianLinked!: number | null;
}

/** The whole or a dimension: one’s own figure against the group’s. */
export class ComparedFigureView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['model', 'group'], enumName: 'ComparedKind' }) kind!: 'model' | 'group';
  @ApiProperty({ type: String, nullable: true }) unit!: string | null;
  @ApiProperty({ type: ValueRangeView, nullable: true }) range!: ValueRangeView | null;
  @ApiProperty({ type: LevelsView, nullable: true }) levels!: LevelsView | null;
  @ApiProperty({ type: Number, nullable: true }) own!: number | null;
  @ApiProperty({ type: Number, nullable: true }) ownLevel!: number | null;
  @ApiProperty({
    enum: ['below', 'within', 'above'],
    enumName: 'Standing',
    nullable: true,
    description:
      'Below the lower quartile, above the upper one, or within the middle half; null where either is missing.',
  })
  standing!: 'below' | 'within' | 'above' | null;
  @ApiProperty({ type: DistributionView, nullable: true }) distribution!: DistributionView | null;
  @ApiProperty(suppressed) suppressed!: (typeof suppressions)[number] | null;
  @ApiProperty({
    type: [FigureThenView],
    description: 'Earlier rounds of the model, oldest first.',
  })
  before!: FigureThenView[];
}

/** The whole or a dimension of which nothing is compared. */
export class UncomparedView {
  @ApiProperty() key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({ enum: ['model', 'group'], enumName: 'ComparedKind' }) kind!: 'model' | 'group';
}

export class ReleasedRoundView {
  @ApiProperty() id!: string;
  @ApiProperty({ type: TextView }) title!: TextView;
  @ApiProperty({
    format: 'date',
    description:
      'The last day of the round: the one that was planned, or the day on which it was closed before that.',
  })
  closesOn!: string;
  @ApiProperty({ description: 'The version of the model that it was answered on.' })
  version!: number;
}

/** A closed round’s figures for one group, the same for every reader, with the caller’s own beside them. */
export class ComparisonView {
  @ApiProperty({ type: ReleasedRoundView }) round!: ReleasedRoundView;
  @ApiProperty({
    format: 'date-time',
    description: 'When the figures were made; they never change.',
  })
  madeAt!: Date;
  @ApiProperty({ description: 'Version of the method that made them.' }) method!: number;
  @ApiProperty({ description: 'Municipalities that took part.' }) participants!: number;
  @ApiProperty({ type: [PeerGroupView] }) groups!: PeerGroupView[];
  @ApiProperty({ type: PeerGroupView, description: 'The group compared with.' })
  group!: PeerGroupView;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The caller’s own assessment of the round, where it took part.',
  })
  assessmentId!: string | null;
  @ApiProperty({ type: [ComparedFigureView] }) figures!: ComparedFigureView[];
  @ApiProperty({
    type: [UncomparedView],
    description:
      'The whole or dimensions that are not compared: nobody has a number there, or it is on no scale of two ends that can be counted.',
  })
  uncompared!: UncomparedView[];
  @ApiProperty({
    type: [ReleasedRoundView],
    description: 'Earlier rounds of the model, oldest first.',
  })
  earlier!: ReleasedRoundView[];
}

/** A table in words; the first cell of a row names it. */
export class ReportTableView {
  @ApiProperty() heading!: string;
  @ApiProperty({ type: [String] }) columns!: string[];
  @ApiProperty({ type: 'array', items: { type: 'array', items: { type: 'string' } } })
  rows!: string[][];
}

/** The comparison as paper says it, in the language asked for: what print and Word write. */
export class ComparisonReportView {
  @ApiProperty() heading!: string;
  @ApiProperty({ type: [String] }) sentences!: string[];
  @ApiProperty({ type: [ReportTableView] }) tables!: ReportTableView[];
  @ApiProperty({
    type: [String],
    description: 'Group, members, method, round and date; and whether all is invented.',
  })
  notes!: string[];
}

/** One published figure of one group, with the caller's own beside it; numbers are null where they are hidden. */
export class ReleasedFigureView {
  @ApiProperty({ enum: groupKinds, enumName: 'GroupKind' }) groupKind!: GroupKind;
  @ApiProperty() groupKey!: string;
  @ApiProperty({ description: 'The group’s name in the language asked for.' }) group!: string;
  @ApiProperty({ description: 'Whether the caller’s own municipality is in it.' })
  ownGroup!: boolean;
  @ApiProperty({ description: 'Municipalities in the group.' }) size!: number;
  @ApiProperty({ description: 'Municipalities in the group that took part.' }) answering!: number;
  @ApiProperty({ description: 'Key of the model or of a dimension.' }) key!: string;
  @ApiProperty() title!: string;
  @ApiProperty({
    description: '`level`, `percent`, `points`, or the model’s own word; empty where it has none.',
  })
  unit!: string;
  @ApiProperty({ type: Number, nullable: true, description: 'Municipalities behind the figure.' })
  count!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Rounded to 0.1.' })
  lowerQuartile!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Rounded to 0.1.' })
  median!: number | null;
  @ApiProperty({ type: Number, nullable: true, description: 'Rounded to 0.1.' })
  upperQuartile!: number | null;
  @ApiProperty({
    type: [Number],
    nullable: true,
    description: 'How many stand at each level from `levels.lowest`, in steps of three.',
  })
  levels!: number[] | null;
  @ApiProperty(suppressed) suppressed!: (typeof suppressions)[number] | null;
  @ApiProperty({ type: Number, nullable: true }) own!: number | null;
  @ApiProperty({ type: Number, nullable: true }) ownLevel!: number | null;
  @ApiProperty({ enum: ['below', 'within', 'above'], enumName: 'Standing', nullable: true })
  standing!: 'below' | 'within' | 'above' | null;
  @ApiProperty({
    type: FigureThenView,
    nullable: true,
    description: 'The same figure in the round before; null where there was no round.',
  })
  before!: FigureThenView | null;
}

/** Everything a closed round has published: each figure of each group. */
export class ReleasedFiguresView {
  @ApiProperty({ type: ReleasedRoundView }) round!: ReleasedRoundView;
  @ApiProperty({ format: 'date-time' }) madeAt!: Date;
  @ApiProperty({ description: 'Version of the method that made them.' }) method!: number;
  @ApiProperty({ description: 'Municipalities that took part.' }) participants!: number;
  @ApiProperty({ type: LevelsView, nullable: true }) levels!: LevelsView | null;
  @ApiProperty({ type: [ReleasedFigureView] }) figures!: ReleasedFigureView[];
}
