import {
  Button,
  Menu,
  MenuItemLink,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
} from '@fluentui/react-components';
import { Navigation20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useHref } from 'react-router';
import { places, type Place } from '#renderer/app/places';

const useStyles = makeStyles({
  button: { display: 'none', '@container window (max-width: 520px)': { display: 'inline-flex' } },
});

/** The places of the window behind one button, where the window is too narrow to show them beside the page. */
export function PlacesMenu(): ReactNode {
  const styles = useStyles();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<Navigation20Regular />}
          aria-label="Places"
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {places.map((place) => (
            <PlaceItem key={place.to} place={place} />
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function PlaceItem({ place }: { readonly place: Place }): ReactNode {
  const address = useHref(place.to);
  return (
    <MenuItemLink href={address} icon={place.icon}>
      {place.label}
    </MenuItemLink>
  );
}
