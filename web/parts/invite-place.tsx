import type { Words } from "../../src/words/words.ts";
import { FieldProblem, marked } from "./field-problem.tsx";
import type { PeopleTry } from "./invite-form.tsx";

interface Props {
  regions: readonly { id: string; name: string }[];
  tried: PeopleTry | undefined;
  words: Words;
}

/** As what the hub invites somebody: an officer of one of its regions, or an operator. */
export const InvitePlace = ({ regions, tried, words }: Props) => {
  const { hub, invite } = words.pages.people;
  const asked = tried?.typed.get("as");
  return (
    <>
      <div class="fields">
        <div class="line">
          <label for="as">{invite.role}</label>
          <select id="as" name="as" required {...marked("as", tried?.problems)}>
            <option value="">{hub.choose}</option>
            {regions.map(({ id, name }) => (
              <option value={`officer:${id}`} selected={asked === `officer:${id}`}>
                {hub.officer({ region: name })}
              </option>
            ))}
            <option value="operator" selected={asked === "operator"}>
              {hub.operator}
            </option>
          </select>
          <FieldProblem of="as" problems={tried?.problems} />
        </div>
      </div>
      <p class="hint">{hub.operatorSays}</p>
    </>
  );
};
