/** An address of mail, which a narrow line breaks before its host rather than within a word. */
export const MailAddress = ({ of }: { of: string }) => {
  const at = of.lastIndexOf("@");
  return (
    <>
      {of.slice(0, at)}
      <wbr />
      {of.slice(at)}
    </>
  );
};
