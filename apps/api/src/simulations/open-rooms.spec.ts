import { OpenRooms, roomLimits } from './open-rooms';

describe('open rooms', () => {
  const closed: string[] = [];
  let time = 0;
  let rooms: OpenRooms;
  beforeEach(() => {
    closed.length = 0;
    time = 0;
    rooms = new OpenRooms(
      (name) => closed.push(name),
      () => time,
    );
  });

  it('are a few: the one used longest ago is closed', () => {
    for (let n = 0; n < roomLimits.rooms; n += 1) rooms.add(`d${n} r`, [{ answers: {} }], 2);
    expect(rooms.get('d0 r')).toMatchObject({ sheets: 1, leftOut: 2, revision: -1 });
    rooms.add('new r', [], 0);
    expect(closed).toEqual(['d1 r']);
    expect(rooms.get('d1 r')).toBeUndefined();
  });

  it('are closed when nobody has used them for a while', () => {
    rooms.add('a r', [], 0);
    rooms.add('b r', [], 0);
    time = roomLimits.idleMilliseconds - 1;
    rooms.get('a r');
    time += 1;
    rooms.tidy();
    expect(closed).toEqual(['b r']);
    expect(rooms.get('a r')).toBeDefined();
  });

  it('are found by their draft, and forgotten all at once', () => {
    rooms.add('a 1', [], 0);
    rooms.add('a 2', [], 0);
    rooms.add('b 1', [], 0);
    expect([rooms.lastOf('a')?.name, rooms.lastOf('a', '1')?.name]).toEqual(['a 2', 'a 1']);
    expect(rooms.lastOf('c')).toBeUndefined();
    rooms.clear();
    expect([rooms.get('a 1'), closed]).toEqual([undefined, []]);
  });
});
