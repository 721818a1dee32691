import { areaTypes, seatStatuses, sizeBands } from "../../src/parties/profile.ts";
import type { PartyRow } from "../../src/parties/structure/structure.ts";
import type { Words } from "../../src/words/words.ts";
import { ChoiceField, TextField, type Tried } from "./structure-form.tsx";

interface Props {
  form: string;
  party: Pick<PartyRow, "area_type" | "seat_status" | "constituency_code" | "time_zone"> & {
    /** Null until somebody has said it. */
    size_band: PartyRow["size_band"] | null;
  };
  /** Said of a size that is to change. */
  sizeHint?: string;
  tried: Tried | undefined;
  words: Words;
}

/** The fields of a party's profile. */
export const PartyProfile = ({ form, party, sizeHint, tried, words }: Props) => {
  const { party: sentences, areaTypes: areas, seatStatuses: seats } = words.pages.structure;
  const named = <T extends string>(values: readonly T[], names: Record<T, string>) =>
    values.map((value) => ({ value, name: names[value] }));
  const notSaid = { value: "", name: sentences.notSaid };
  const field = { form, tried };
  return (
    <>
      <ChoiceField
        {...field}
        name="size_band"
        label={sentences.size_band}
        value={party.size_band ?? ""}
        {...(party.size_band === null && { choose: sentences.chooseSize })}
        choices={[["", named(sizeBands, words.names.sizeBands)]]}
        {...(sizeHint && { hint: sizeHint })}
      />
      <ChoiceField
        {...field}
        name="area_type"
        label={sentences.area_type}
        value={party.area_type ?? ""}
        choices={[["", [notSaid, ...named(areaTypes, areas)]]]}
      />
      <ChoiceField
        {...field}
        name="seat_status"
        label={sentences.seat_status}
        value={party.seat_status ?? ""}
        choices={[["", [notSaid, ...named(seatStatuses, seats)]]]}
      />
      <TextField
        {...field}
        name="constituency_code"
        label={sentences.constituency_code}
        value={party.constituency_code ?? ""}
        optional
      />
      <TextField
        {...field}
        name="time_zone"
        label={sentences.time_zone}
        value={party.time_zone}
        hint={sentences.timeZoneHint}
      />
    </>
  );
};
