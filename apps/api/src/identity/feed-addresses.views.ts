import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';

/** A KLE main group that is followed. */
export class FollowedGroupView {
  @ApiProperty() code!: string;
  @ApiProperty() title!: string;
}

/** An address of one’s own that a feed reader fetches shared lessons by; its secret is not here. */
export class FeedAddressView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({
    type: FollowedGroupView,
    nullable: true,
    description: 'Null where everything shared is followed.',
  })
  kle!: FollowedGroupView | null;
  @ApiProperty({ type: String, format: 'date-time' }) createdAt!: Date;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) lastUsedAt!: Date | null;
}

export class FeedAddressesView {
  @ApiProperty({ type: [FeedAddressView], description: 'The caller’s own, newest first.' })
  addresses!: FeedAddressView[];
}

export class NewFeedAddressView extends FeedAddressView {
  @ApiProperty({
    format: 'uri',
    description: 'For the feed reader. Shown this once; Erfa keeps only a hash of its secret.',
  })
  address!: string;
}

/** What is to be followed. */
export class MakeFeedAddress {
  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 10,
    description: 'Code of a KLE main group; null for everything that is shared.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(10)
  kle!: string | null;
}
