import { DomainError } from "../errors.ts";

/**
 * The one form in which an address is kept and compared: trimmed and in lower case. Only mail that arrives proves an
 * address, so this refuses no more than what cannot be one, and letters that nobody sees: two addresses would look like one.
 * @throws DomainError `address-invalid`
 */
export const emailAddress = (typed: string): string => {
  const address = typed.trim().toLowerCase();
  if (
    address.length > 254 ||
    !/^[^\s\p{C}@<>"(),;:\\]+@[^\s\p{C}@<>"(),;:\\]+\.[^\s\p{C}@<>"(),;:\\.]+$/u.test(address)
  ) {
    throw new DomainError("address-invalid");
  }
  return address;
};
